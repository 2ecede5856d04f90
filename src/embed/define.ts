import {currentEdition} from '../content/editions.js';
import {MitidGuideElement} from '../guide/mitid-guide.js';
import {inConsole, scriptLoadedAgain} from '../settings/editor-messages.js';
import {guideSettings} from '../settings/settings.js';

const tag = 'mitid-guide';
const registered = customElements.get(tag) as Partial<typeof MitidGuideElement> | undefined;

if (registered) {
  // The page has loaded the script twice. An element cannot be registered again, so the first version is used.
  registered.otherVersions?.push(MitidGuideElement.version);
  console.warn(inConsole(scriptLoadedAgain));
} else {
  const scriptUrl = import.meta.url;
  MitidGuideElement.profilesUrl = new URL('profiles.json', scriptUrl).href;
  customElements.define(tag, MitidGuideElement);
  // If the chunk fails to load, the page keeps its fallback content; the browser logs the error.
  void import('./auto-mount.js').then(
    ({autoMount}) => autoMount({guideSettings, currentEdition, scriptUrl}),
    () => undefined,
  );
}
