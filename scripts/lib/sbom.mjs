import {npm} from './npm.mjs';

/** Packages that only the build needs, and of which the built files nevertheless have a part: the icons. */
const bundledInBuild = ['@tabler/icons'];

const isDevelopment = ({name, properties}) =>
  properties.some((property) => property.name === 'cdx:npm:package:development') && !bundledInBuild.includes(name);

/**
 * The bill of materials (CycloneDX) that npm writes from the lock file, of the packages that reach a visitor or another
 * project. It leaves out what differs each time: number and time. `npm sbom --omit dev` would leave out everything:
 * it takes what a development tool depends on for a development tool, and so Lit.
 * @param {string} folder
 * @returns {Buffer}
 */
export function sbom(folder) {
  const bom = JSON.parse(npm(folder, 'sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'));
  const components = bom.components.filter((component) => !isDevelopment(component));
  const known = new Set([bom.metadata.component, ...components].map((component) => component['bom-ref']));
  const dependencies = bom.dependencies
    .filter(({ref}) => known.has(ref))
    .map(({ref, dependsOn}) => ({ref, dependsOn: dependsOn.filter((each) => known.has(each))}));
  // npm takes the name of the folder.
  const metadata = {...bom.metadata, timestamp: undefined, component: {...bom.metadata.component, name: 'mitid-guide'}};
  const reproducible = {...bom, serialNumber: undefined, metadata, components, dependencies};
  return Buffer.from(`${JSON.stringify(reproducible, null, 2)}\n`);
}
