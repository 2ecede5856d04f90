/**
 * Renames the Trusted Types policy of our copy of Lit. If the page uses Lit too, and its CSP allows the policy
 * `lit-html` only once, then the second copy of Lit would fail to start. For the same reason, a script that is loaded a
 * second time creates no policy. It does not need one: it registers nothing, and so renders nothing.
 */
export const ownTrustedTypesPolicy = () => {
  const policy = /\w+\.createPolicy\("lit-html",/g;
  const renamedPolicy = (found) =>
    `customElements.get("mitid-guide")?void 0:${found.replace('lit-html', 'mitid-guide')}`;
  let renamed = 0;
  return {
    name: 'own-trusted-types-policy',
    transform(code, id) {
      const found = code.match(policy)?.length ?? 0;
      if (found === 0) return null;
      if (!id.endsWith('/lit-html.js')) this.error(`Found an unexpected Trusted Types policy in ${id}`);
      renamed += found;
      return {code: code.replace(policy, renamedPolicy), map: null};
    },
    buildEnd(error) {
      if (!error && renamed !== 1) this.error(`Expected one Trusted Types policy in Lit, found ${renamed}.`);
    },
  };
};
