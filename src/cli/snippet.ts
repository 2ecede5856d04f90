import {createHash} from 'node:crypto';
import {guideSettings, organisationSettings, settingNamed} from '../settings/settings.js';
import {currentEdition} from '../content/editions.js';
import {danishMsg} from '../locale/msg.js';
import {embedMethods, systems, type EmbedMethod, type System} from '../pages/snippet/cms.js';
import {fileUrlsFor, hasVersionFolder, pinnedVersion} from '../pages/snippet/file-urls.js';
import {pieces, piecesOf, type PieceId} from '../pages/snippet/snippet-code.js';
import {danishWords} from '../pages/snippet/words.js';
import {unusableValue} from '../settings/editor-messages.js';
import {version} from '../guide/version.js';
import {CliError} from './cli-error.js';
import type {Command, Options, Surroundings} from './command.js';
import {chosen, languageOf} from './options.js';

const titles: Readonly<Record<PieceId, string>> = {
  profile: 'Ny fil ved siden af guiden, profiles.json:',
  url: 'Linkets adresse:',
  page: 'Sæt ind på siden:',
  template: 'Sæt ind i sidens skabelon:',
};

const exampleOfFolder = '--folder https://www.jeres-kommune.dk/mitid-guide/0/';

/** The code to put the guide on a page, as the snippet page writes it. */
export const snippet: Command = async (options, _, surroundings) => {
  const {folder, language, template = false, profile} = options;
  if (folder === undefined) throw new CliError(`Skriv, hvor guiden ligger: ${exampleOfFolder}`);
  if (!/^https?:\/\//i.test(folder) || !URL.canParse(folder)) {
    throw new CliError(
      `--folder kan ikke være »${folder}«: det er ikke en hel webadresse. Skriv den, som den står i browseren: ${exampleOfFolder}`,
    );
  }
  if (profile !== undefined && guideSettings.profile.read(profile) === undefined) {
    throw new CliError(unusableValue('profile', profile, guideSettings.profile).message);
  }
  const system = chosen('cms', options.cms, Object.keys(systems) as System[], 'other', danishWords.system.names);
  const methods = embedMethods(system, template);
  const [best = 'link'] = methods;
  const method = chosen<EmbedMethod>('method', options.method, methods, best);
  const page = new URL('snippet.html', folder.endsWith('/') ? folder : `${folder}/`).href;
  const pinned = pinnedVersion(page);
  const integrity = pinned === undefined ? '' : await integrityOf(pinned, surroundings);
  const {words} = await currentEdition().load();
  const found = piecesOf({
    system,
    method,
    scriptInTemplate: template,
    urls: fileUrlsFor(page, {version, integrity}, pinned !== undefined),
    lang: language === undefined ? undefined : languageOf(options),
    guide: profile === undefined ? {} : {profile},
    details: detailsOf(options),
    profile: profile ?? 'vores',
    title: words(danishMsg).title,
    outline: undefined,
  });
  const output = pieces.flatMap((piece) => (found[piece] === undefined ? [] : `${titles[piece]}\n\n${found[piece]}\n`));
  const remarks = [
    remarkOn(page, pinned),
    options.method === undefined && method === 'link' && methods.length > 1
      ? `Koden er kun et link: det kan stå i alle systemer. Andre måder: --method ${methods.filter((each) => each !== method).join(' eller ')}.`
      : undefined,
  ].flatMap((remark) => (remark === undefined ? [] : `Bemærk: ${remark}\n`));
  return {output: output.join('\n'), ...(remarks.length && {errors: remarks.join('')}), exitCode: 0};
};

/** What whoever named that folder may not have meant. */
function remarkOn(page: string, pinned: string | undefined): string | undefined {
  if (pinned !== undefined) {
    return `Koden er til netop version ${pinned} og får ingen rettelser. Skal den følge den nyeste, så skriv ${newest(pinned)}.`;
  }
  return hasVersionFolder(page) ? undefined : danishWords.advice.noVersionFolder;
}

/** The folder of the newest version, as its end. */
const newest = (pinned: string) => `mappen /${pinned.replace(/\..*/, '')}/`;

/** The hash (SRI) of the single file. The package has that of its own version only. */
async function integrityOf(pinned: string, {readSingleFile}: Surroundings): Promise<string> {
  if (pinned !== version) {
    throw new CliError(
      `Mappen er til version ${pinned}, og denne kommando kan kun lave koden til sin egen, ${version}. ` +
        `Skriv npx mitid-guide@${pinned} snippet …, eller skriv ${newest(pinned)}, som har den nyeste.`,
    );
  }
  const file = await readSingleFile().catch(() => {
    throw new CliError('Pakken mangler filen dist/mitid-guide.iife.js, som koden skal låses til. Installér den igen.');
  });
  return `sha384-${createHash('sha384').update(file).digest('base64')}`;
}

/** The details of the organisation: `--set phone="12 34 56 78"`. */
function detailsOf({set = []}: Options): Readonly<Record<string, string>> {
  return Object.fromEntries(
    set.map((each) => {
      const [name = '', ...rest] = each.split('=');
      const value = rest.join('=');
      const setting = settingNamed(organisationSettings, name);
      if (!setting) {
        const isOfGuide = settingNamed(guideSettings, name) !== undefined;
        const names = Object.keys(organisationSettings).join(', ');
        throw new CliError(
          isOfGuide
            ? `»${name}« er ikke en oplysning om jer.`
            : `Der er ingen oplysning, der hedder »${name}«. Vælg en af: ${names}.`,
        );
      }
      if (setting.read(value) === undefined) throw new CliError(unusableValue(name, value, setting).message);
      return [name, value];
    }),
  );
}
