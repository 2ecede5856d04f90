import {findWholeBrowser, installThroughApt, onPath} from './find-browser.mjs';

/** @typedef {'chromium' | 'firefox' | 'webkit'} EngineName */

/**
 * The engines in which the built files are tested beside Chromium: the programs that a run needs, each by the names that
 * it may have, and the packages of Debian that hold them.
 */
const others = {
  firefox: {programs: [['firefox-esr', 'firefox']], packages: ['firefox-esr']},
  webkit: {
    programs: [['WebKitWebDriver'], ['Xvfb'], ['xdotool']],
    packages: ['webkit2gtk-driver', 'xvfb', 'xdotool'],
  },
};

const titles = {chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit'};

/** @type {readonly EngineName[]} */
export const engineNames = ['chromium', 'firefox', 'webkit'];

/**
 * The path of the program to start an engine with; `undefined` if this machine lacks a program that it needs.
 * @param {EngineName} name
 * @returns {string | undefined}
 */
export function findEngine(name) {
  if (name === 'chromium') return findWholeBrowser();
  const paths = others[name].programs.map(onPath);
  return paths.includes(undefined) ? undefined : paths[0];
}

/**
 * Those of the engines that can run here, installing them where it may, and a sentence on each of the others.
 * @param {readonly EngineName[]} names
 */
export function prepareEngines(names) {
  const lacking = names.filter((name) => !findEngine(name));
  const packages = lacking.flatMap((name) => others[name].packages);
  if (packages.length) installThroughApt(packages);
  const leftOut = lacking.filter((name) => !findEngine(name));
  return {
    ready: names.filter((name) => !leftOut.includes(name)),
    notes: leftOut.map(
      (name) =>
        `${titles[name]} was left out, and nothing is tested in it: install ${others[name].packages.join(', ')}.`,
    ),
  };
}
