import {currentEdition} from '../../content/editions.js';
import {sourceLanguage} from '../../locale/language-names.js';
import {languageFrom} from '../../locale/languages.js';
import {guideSettings} from '../../settings/settings.js';
import {outlineHtml} from '../outline-html.js';
import {isSystem, type EmbedMethod} from './cms.js';
import {contentIn} from './current-content.js';
import {exampleFolder, fileUrlsFor, folderFrom} from './file-urls.js';
import {guideFields, isChecked, organisationFields, organisationType, valueOf, valuesOf} from './form.js';
import {profileNameFor} from './profile-json.js';
import {isInPage, type Choices} from './snippet-code.js';

/** Whether the page is opened from the editor's disk. */
export const isFile = location.protocol === 'file:';

const {version = '', integrity = ''} = document.body.dataset;

/** The version of the files beside this page. */
export const ownVersion = version;

/** The URL of this page where the visitors' browsers will find the files beside it. */
const pageUrl = () =>
  isFile ? new URL('snippet.html', folderFrom(valueOf('folder')) ?? exampleFolder).href : location.href;

/** The language that is chosen for the guide; `undefined` for that of the page it is on. */
export const chosenLanguage = () => languageFrom(valueOf('lang'));

/** What the editor has chosen, for code of that method. */
export async function readChoices(method: EmbedMethod): Promise<Choices> {
  const system = valueOf('system');
  const lang = chosenLanguage();
  const details = valuesOf(organisationFields);
  const language = lang ?? sourceLanguage;
  const withOutline = isInPage(method) && isChecked('outline');
  const profile = guideSettings.profile.read(valueOf('profile'));
  const hasDetails = Object.keys(details).length > 0;
  const {edition, msg} = await contentIn(language);
  const {checked} = currentEdition();
  return {
    system: isSystem(system) ? system : 'other',
    method,
    scriptInTemplate: isChecked('template'),
    urls: fileUrlsFor(pageUrl(), {version, integrity}, isInPage(method) && valueOf('version') === 'fixed'),
    lang,
    // A name without details is that of a profile that is in place already.
    guide: {...valuesOf(guideFields), ...(profile && !hasDetails && {profile})},
    // The type alone changes nothing for a visitor, so it is left out if there are no other details.
    details: hasDetails ? {'organisation-type': organisationType(), ...details} : details,
    profile: profile ?? profileNameFor(valueOf('organisation')),
    title: edition.words(msg).title,
    outline: withOutline ? outlineHtml({edition, checked, language, msg, level: 3}).trim() : undefined,
  };
}
