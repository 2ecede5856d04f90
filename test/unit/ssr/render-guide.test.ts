import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {renderGuide, type GuideAttributes} from '../../../src/ssr/server.js';

describe('A developer who renders the guide on a server', () => {
  for (const [name, value] of Object.entries({debug: true, 'heading-level': 3, phone: undefined, lang: null})) {
    it(`is told which attribute is no string: ${name}`, async () => {
      await assert.rejects(renderGuide({[name]: value} as unknown as GuideAttributes), {
        name: 'TypeError',
        message: new RegExp(`^<mitid-guide>: .*"${name}" must be a string, not ${value}.* ''$`),
      });
    });
  }

  for (const name of ['fone', 'headingLevel', 'data-x><script', '']) {
    it(`is told of a name that the guide does not know, and which it knows: ${name}`, async () => {
      await assert.rejects(renderGuide({[name]: '1'}), (error: Error) => {
        assert.ok(error instanceof TypeError);
        assert.ok(error.message.startsWith(`<mitid-guide>: no attribute "${name}"; there are `));
        assert.match(error.message, /\bphone\b.*/);
        return true;
      });
    });
  }

  it('may give a setting, a bare one, and what every element may have', async () => {
    const html = await renderGuide({
      phone: '12 34 56 78',
      debug: '',
      id: 'a',
      class: 'b',
      'data-x': '"',
      'aria-label': 'c',
    });
    assert.match(
      html,
      /^<mitid-guide phone="12 34 56 78" debug="" id="a" class="b" data-x="&quot;" aria-label="c" lang="da"/,
    );
  });
});
