import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {guideSettings, namesAllowedIn} from '../../src/settings/settings.js';
import {readText} from '../support/project.js';

describe('The plugin for WordPress', () => {
  it('lets every user set what a URL may set, and nothing else', () => {
    const [, list = ''] = /MITID_GUIDE_SETTINGS = array\(([^)]*)\)/.exec(readText('wordpress/mitid-guide.php')) ?? [];
    const names = [...list.matchAll(/'([^']+)'/g)].map(([, name = '']) => name);
    assert.deepEqual(names.sort(), ['lang', ...namesAllowedIn(guideSettings, 'url')].sort());
  });
});
