import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {hostnameOf} from '../../../src/content/hostname.js';

describe('A visitor sees of a link', () => {
  it('the site it leads to, without www', () => {
    assert.equal(hostnameOf('https://www.borger.dk/mitid?a=1'), 'borger.dk');
    assert.equal(hostnameOf('https://mitid.dk'), 'mitid.dk');
    assert.equal(hostnameOf('http://nordby.example/'), 'nordby.example');
  });

  it('no site if it leads to none', () => {
    assert.equal(hostnameOf('tel:+4533980010'), undefined);
    assert.equal(hostnameOf('mailto:hjaelp@nordby.example?body=https://mitid.dk'), undefined);
  });
});
