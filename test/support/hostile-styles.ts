import {styles} from '../../src/guide/mitid-guide.styles.js';

export const stylesheet = (path: string): string => `<link rel="stylesheet" href="/node_modules/${path}">`;
export const rules = (css: string): string => `<style>${css}</style>`;

/** The custom properties that the guide's own styles use internally. */
const ownProperties = [...new Set(styles.cssText.match(/--(?!mitid-guide-)[a-z-]+(?=:)/g))];

/** Similar names that a page might use for its own custom properties. */
const likelyProperties = ownProperties.map((name) => name.replace(/^--[a-z]+-/, '--'));

const bareElements = 'a, button, details, li, ol, p, path, span, strong, summary, svg, ul, [class], [part], [role]';

/** What a page may have in its head that would spoil the guide, if it could reach it. */
export const hostileStyles: Readonly<Record<string, string>> = {
  'a root font size of 62.5%': rules('html {font-size: 62.5%}'),
  'a root font size of 62.5%, and a normal one on the body': rules('html {font-size: 62.5%} body {font-size: 1.6rem}'),
  'styles that revert every property of every element': rules('* {all: revert !important}'),
  'important styles for every button': rules(
    `button {
      all: unset !important; position: absolute !important; inset: 0 !important; padding: 0 !important;
      color: red !important; text-transform: uppercase !important; transform: rotate(3deg) !important;
    }`,
  ),
  'important styles for bare elements, classes and roles': rules(
    `${bareElements} {
      margin: 3em !important; border: 5px dotted red !important; background: black !important; color: red !important;
      font: italic 900 40px/3 serif !important; float: right !important;
    }`,
  ),
  'odd values for every inherited property': rules(
    `body {
      color: red; cursor: none; font-style: italic; font-variant: small-caps; font-weight: 900; font-stretch: expanded;
      hyphens: auto; letter-spacing: 0.3em; line-height: 3; list-style: square inside; pointer-events: none;
      text-align: right; text-indent: 3em; text-shadow: 0 0 1em red; text-transform: uppercase; white-space: pre;
      word-break: break-all; word-spacing: 1em; tab-size: 1; text-wrap: nowrap; -webkit-text-stroke: 1px red;
    }`,
  ),
  'custom properties with the likely names of the guide’s own': rules(
    `:root {${[...ownProperties, ...likelyProperties].map((name) => `${name}: 7em;`).join(' ')}}
    ${likelyProperties.map((name) => `@property ${name} {syntax: '*'; inherits: false}`).join('\n')}`,
  ),
  'Bootstrap 5': stylesheet('bootstrap/dist/css/bootstrap.min.css'),
  'Det Fælles Designsystem': stylesheet('dkfds/dist/css/dkfds.min.css'),
  'Det Fælles Designsystem, as on borger.dk': stylesheet('dkfds/dist/css/dkfds-borgerdk.min.css'),
  'a WordPress theme': stylesheet('understrap/css/theme.css'),
};
