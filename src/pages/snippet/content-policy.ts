/** What a page's content security policy decides about. */
export type PolicyUse = 'script' | 'frame' | 'connect' | 'ancestor';

/** The directives that decide, the first that a policy has. */
const directives: Readonly<Record<PolicyUse, readonly string[]>> = {
  script: ['script-src-elem', 'script-src', 'default-src'],
  frame: ['frame-src', 'child-src', 'default-src'],
  connect: ['connect-src', 'default-src'],
  // Where a page may be framed. Not a kind of loading, so `default-src` does not count.
  ancestor: ['frame-ancestors'],
};

/** What a page wants to load. A script may have a nonce or a checksum that lets it in. */
export interface Loaded {
  readonly url: URL;
  readonly nonce?: string;
  readonly integrity?: string;
}

/** The directives of each policy, with their values. A header that is sent several times arrives as one, with commas. */
const policiesIn = (policy: string) =>
  policy.split(',').map((each) => {
    const directivesIn = new Map<string, readonly string[]>();
    for (const written of each.split(';')) {
      const [name = '', ...values] = written.trim().split(/\s+/);
      if (!directivesIn.has(name.toLowerCase())) directivesIn.set(name.toLowerCase(), values);
    }
    return directivesIn;
  });

/** The name of the Trusted Types policy by which the guide makes its templates. */
const templates = ['mitid-guide', '*'];

/** Whether a policy lets no script make the guide's templates. */
export const blocksTemplates = (policy: string): boolean =>
  policiesIn(policy).some((each) => {
    const names = each.get('trusted-types');
    return !!names && !names.some((name) => templates.includes(name));
  });

/** The directive by which a policy, as a header or a `<meta>` has it, blocks what the page wants to load, if one does. */
export function blockingDirective(policy: string, use: PolicyUse, loaded: Loaded, page: URL): string | undefined {
  for (const sources of policiesIn(policy)) {
    const directive = directives[use].find((name) => sources.has(name));
    if (directive !== undefined && !allows(sources.get(directive) ?? [], loaded, page)) return directive;
  }
  return undefined;
}

function allows(sources: readonly string[], {url, nonce = '', integrity = ''}: Loaded, page: URL): boolean {
  if (sources.some((each) => each === `'nonce-${nonce}'` || (integrity !== '' && each === `'${integrity}'`)))
    return true;
  return !sources.includes("'strict-dynamic'") && sources.some((each) => matches(each, url, page));
}

const hostSource = /^(?:([a-z][a-z\d+.-]*):\/\/)?(\*|(?:\*\.)?[^:/*]+)(?::(\d+|\*))?(\/.*)?$/i;

const hasScheme = ({protocol}: URL, scheme: string) =>
  protocol === scheme || (scheme === 'http:' && protocol === 'https:');

function matches(source: string, url: URL, page: URL): boolean {
  if (source.toLowerCase() === "'self'") return url.origin === page.origin;
  if (/^[a-z][a-z\d+.-]*:$/i.test(source)) return hasScheme(url, source.toLowerCase());
  const [found, scheme, host = '', port = '', path = ''] = hostSource.exec(source) ?? [];
  if (found === undefined || !hasScheme(url, scheme ? `${scheme.toLowerCase()}:` : page.protocol)) return false;
  const isHost =
    host === '*' ||
    (host.startsWith('*.') ? url.hostname.endsWith(host.slice(1)) : url.hostname === host.toLowerCase());
  const isPort = port === '*' || new URL(`${url.protocol}//x:${port}`).port === url.port;
  return isHost && isPort && (path.endsWith('/') ? url.pathname.startsWith(path) : !path || url.pathname === path);
}
