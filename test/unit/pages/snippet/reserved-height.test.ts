import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {languages} from '../../../../src/locale/languages.js';
import {heights, senderHeight, widths} from '../../../../src/pages/snippet/generated/guide-heights.js';
import {
  frameHeight,
  guideHeight,
  reservedHeight,
  type Measured,
} from '../../../../src/pages/snippet/reserved-height.js';

/** The length in CSS pixels, in a window of that width whose text has the usual size. */
function pixelsOf(length: string, width: number): number {
  const term = (text: string) =>
    [...text.matchAll(/(-? ?)(\d+)(em|px|vw)/g)].reduce(
      (sum, [, sign, number, unit]) =>
        sum + (sign?.includes('-') ? -1 : 1) * Number(number) * (unit === 'em' ? 16 : unit === 'vw' ? width / 100 : 1),
      0,
    );
  return Math.max(
    ...length
      .replace(/^max\(|\)$/g, '')
      .split(',')
      .map(term),
  );
}

describe('The height that a snippet reserves', () => {
  it('is enough for the first question at every measured width, in every language', () => {
    for (const language of languages) {
      for (const [index, width] of widths.entries()) {
        const {guide, frame} = heights[language];
        assert.ok(pixelsOf(guideHeight(language), width) >= (guide[index] ?? 0), `${language}, ${width} px`);
        assert.ok(pixelsOf(frameHeight(language), width) >= (frame[index] ?? 0), `frame, ${language}, ${width} px`);
      }
    }
  });

  it('leaves no more than a fifth of itself empty', () => {
    for (const language of languages) {
      for (const [index, width] of widths.entries()) {
        const reserved = pixelsOf(guideHeight(language), width);
        const void_ = reserved - (heights[language].guide[index] ?? 0);
        assert.ok(void_ <= reserved / 5, `${language}, ${width} px: ${void_} of ${reserved}`);
      }
    }
  });

  it('has room for the menu of languages, where there is one', () => {
    for (const width of widths) {
      assert.ok(pixelsOf(guideHeight('da', {'language-menu': ''}), width) >= pixelsOf(guideHeight('da'), width) + 40);
    }
  });

  it('has room for the words of another language, under those of the guide or beside them', () => {
    for (const [index, width] of widths.entries()) {
      const {guide, frame} = heights.uk;
      const {besideGuide, besideFrame} = heights.da;
      const room = pixelsOf(guideHeight('uk', {beside: 'da'}), width);
      assert.ok(room >= (guide[index] ?? 0) + (besideGuide[index] ?? 0), `${width} px`);
      const roomInFrame = pixelsOf(frameHeight('uk', {beside: 'da'}), width);
      assert.ok(roomInFrame >= (frame[index] ?? 0) + (besideFrame[index] ?? 0), `frame, ${width} px`);
    }
    for (const beside of ['da', 'xx']) assert.equal(guideHeight('da', {beside}), guideHeight('da'));
  });

  it('has room for each line of the sender’s name in a frame, which wraps in a narrow one', () => {
    const room = (name: string | undefined, width: number) => pixelsOf(frameHeight('da', {}, name), width);
    for (const width of widths) {
      const without = heights.da.frame[widths.indexOf(width)] ?? 0;
      assert.ok(room('Nordby', width) >= without + senderHeight);
      assert.ok(
        room('x '.repeat(150), width) >= without + senderHeight + (Math.ceil(3000 / width) - 1) * 26,
        String(width),
      );
    }
    assert.equal(room('', 1280), room('Nordby Kommune (nordby.dk)', 1280));
    assert.ok(room(undefined, 1280) < room('', 1280));
  });

  it('is enough at the measured widths, whatever was measured', () => {
    const points = fc.uniqueArray(fc.tuple(fc.integer({min: 200, max: 2000}), fc.integer({min: 100, max: 6000})), {
      minLength: 1,
      selector: ([width]) => width,
    });
    fc.assert(
      fc.property(points, fc.constantFrom('em', 'px'), (some, unit) => {
        const measured: Measured = some;
        const length = reservedHeight(measured, unit);
        for (const [width, height] of measured) assert.ok(pixelsOf(length, width) >= height - 0.01, length);
      }),
    );
  });
});
