import {currentEdition} from '../content/editions.js';
import {MitidGuideElement} from '../guide/mitid-guide.js';
import {guideSettings} from '../settings/guide-settings.js';

const tag = 'mitid-guide';
const registered = customElements.get(tag) as Partial<typeof MitidGuideElement> | undefined;

if (registered) {
  registered.otherVersions?.push(MitidGuideElement.version);
  console.warn(`<${tag}>: scriptet er indlæst mere end én gang på siden. Den første udgave bruges; fjern de andre.`);
} else {
  MitidGuideElement.profilesUrl = new URL('profiles.json', import.meta.url).href;
  customElements.define(tag, MitidGuideElement);
  // Where this can't be had, what stands in the page stays as it is; the console has the browser's word of it.
  void import('./auto-mount.js').then(
    ({autoMount}) => autoMount({settings: guideSettings, currentEdition}),
    () => undefined,
  );
}
