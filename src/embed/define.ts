import {MitidGuideElement} from '../guide/mitid-guide.js';

const tag = 'mitid-guide';
const registered = customElements.get(tag) as Partial<typeof MitidGuideElement> | undefined;

if (registered) {
  registered.otherVersions?.push(MitidGuideElement.version);
  console.warn(`<${tag}>: scriptet er indlæst mere end én gang på siden. Den første udgave bruges; fjern de andre.`);
} else {
  MitidGuideElement.profiles = new URL('profiles.json', import.meta.url).href;
  customElements.define(tag, MitidGuideElement);
}
