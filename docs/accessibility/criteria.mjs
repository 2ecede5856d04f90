// How the guide meets WCAG 2.2, A and AA: the source of ACCESSIBILITY.md, of the OpenACR report beside this file and of
// the text for an organisation's own statement on the snippet page (`npm run accessibility`). A criterion names the tests
// that prove it; test/unit/accessibility-report.test.ts fails where one of them is gone.

/** The days of the last review by hand and of the report, and what was used. What the review found is mended. */
export const review = {
  day: '2026-11-24',
  reported: '2026-11-30',
  engine: 'Chromium',
  screenReader: 'Orca 43.1',
  browser: 'Chromium 156',
  system: 'Linux',
};

/**
 * The last look with the checkers that public sites are monitored with (`npm run test:checkers`), which is no part of
 * `npm test`: the day, the checkers, and where they looked. What they call failed is mended, or has a verdict in
 * test/checkers/verdicts.ts.
 */
export const checkers = {
  day: '2026-11-30',
  names: 'axe-core 4.14.1, Siteimprove Alfa 0.114.0 and QualWeb (act-rules 0.7.5)',
  places:
    'every box and plan of both editions, as a tag, in a frame, alone and in the preview for editors, in Danish and Arabic, in light and dark',
};

/**
 * What nobody has tried yet. A report that leaves this out would promise too much. What is about how the guide was
 * evaluated is in Danish as well, for the organisation's own statement.
 */
export const limits = [
  {
    en: 'Not tried by a person who uses a screen reader every day.',
    da: 'Guiden er ikke afprøvet af nogen, der bruger skærmlæser til daglig.',
  },
  {en: 'Not reviewed by an independent expert.', da: 'Den er ikke gennemgået af en uvildig ekspert.'},
  {
    en: 'Most automatic tests run in Chromium, a share also in Firefox ESR and WebKitGTK. Not tried: Safari, iPad, Android.',
    da: 'De fleste automatiske test kører i Chromium, en del også i Firefox ESR og WebKitGTK. Ikke prøvet: Safari, iPad og Android.',
  },
  {
    en: 'Not tried: NVDA, JAWS, VoiceOver, TalkBack, a braille display, speech recognition, a switch.',
    da: 'Ikke prøvet: NVDA, JAWS, VoiceOver, TalkBack, punktskriftsdisplay, talestyring og kontaktstyring.',
  },
  {en: 'No translation has been read by a native speaker yet.'},
  {en: 'The leaflet from 2022 keeps its long sentences, and is always in Danish.'},
];

/** Tests, by a short name. A title is quoted from the file, up to its first variable part. */
export const tests = {
  axe: {file: 'test/element/accessibility.test.ts', title: 'Axe finds no violation'},
  question: {
    file: 'test/element/accessibility.test.ts',
    title: 'announces at the first question the steps, the question, and the answers as a group with its name',
  },
  plan: {
    file: 'test/element/accessibility.test.ts',
    title: 'announces at the plan the numbered tasks in order, then the advice, and keeps the reasons collapsed',
  },
  hints: {
    file: 'test/element/accessibility.test.ts',
    title:
      'hears the hints of a question with the group of its answers, and meets the question of an attempt as a heading',
  },
  transcript: {
    file: 'test/checkers/transcripts.test.ts',
    title: 'meets everything by name and in order on the longest journey through ',
  },
  transcriptOfPlans: {
    file: 'test/checkers/transcripts.test.ts',
    title: 'meets everything by name and in order at each plan of ',
  },
  pictures: {file: 'test/element/accessibility.test.ts', title: 'finds the language of the guide, and no picture'},
  asides: {
    file: 'test/element/accessibility.test.ts',
    title: 'announces each aside as a closed disclosure with its title',
  },
  forcedColours: {
    file: 'test/element/accessibility.test.ts',
    title: 'each answer button has a visible border of its own',
  },
  forcedFocus: {file: 'test/element/accessibility.test.ts', title: 'a focused answer has a visible outline'},
  step: {file: 'test/element/accessibility.test.ts', title: 'the current step is filled, and the next step is not'},
  accent: {file: 'test/element/appearance.test.ts', title: 'is readable wherever it appears on a '},
  darkPage: {file: 'test/element/appearance.test.ts', title: 'can be read at the '},
  darkFocus: {
    file: 'test/element/appearance.test.ts',
    title: 'marks the current step, and what has focus, in the colour of the page',
  },
  targets: {file: 'test/element/layout.test.ts', title: 'has targets of at least 44 by 44 pixels at every box of '},
  reflow: {file: 'test/element/layout.test.ts', title: 'The guide never scrolls sideways at '},
  largeType: {file: 'test/element/layout.test.ts', title: 'does not scroll sideways on a phone in '},
  cut: {file: 'test/element/measures.test.ts', title: 'Nothing of the guide is cut off'},
  contrast: {file: 'test/element/measures.test.ts', title: 'The contrast of the guide'},
  spacing: {file: 'test/element/layout.test.ts', title: 'also apply inside the guide, as tools for readers rely on'},
  motion: {file: 'test/element/layout.test.ts', title: 'nothing moves for a visitor who prefers reduced motion'},
  cardMotion: {file: 'test/element/card-motion.test.ts', title: 'but not for a visitor who prefers reduced motion'},
  digits: {
    file: 'test/element/desk.test.ts',
    title: 'answers nothing by a digit outside the guide, with another key, in a field, or without a desk',
  },
  idleWarning: {
    file: 'test/element/desk.test.ts',
    title: 'a citizen who leaves is asked for 20 seconds, and then no answer is left in page, history or URL',
  },
  idlePutOff: {
    file: 'test/element/desk.test.ts',
    title: 'any key and any touch puts the end off, and does nothing else',
  },
  besideLanguage: {
    file: 'test/element/beside.test.ts',
    title: 'are in a region with its name, its language and its direction, and the guide keeps its own',
  },
  readAloud: {file: 'test/element/read-aloud.test.ts', title: 'the button says "Stop", keeps the focus, and stops it'},
  sticky: {file: 'test/element/layout.test.ts', title: 'is not covered by a header that the page keeps at the top'},
  keyboard: {file: 'test/element/journeys.test.ts', title: 'with only a keyboard'},
  keyboardBack: {file: 'test/element/journeys.test.ts', title: 'can be taken by keyboard alone'},
  heading: {
    file: 'test/element/journeys.test.ts',
    title: 'is announced by the heading that takes the focus, with the number and the words of the question',
  },
  earlier: {
    file: 'test/element/journeys.test.ts',
    title: 'lets the visitor change each earlier answer, and keeps the later answers that can still be reached',
  },
  randomActs: {file: 'test/element/random-acts.test.ts', title: 'A guide, after each of many random acts'},
  asidesEverywhere: {file: 'test/element/visitor.test.ts', title: 'appear at every box and at the plan, closed'},
  restart: {
    file: 'test/element/visitor.test.ts',
    title: 'asks nothing more, and has buttons to go back and to start over',
  },
  once: {file: 'test/element/visitor.test.ts', title: 'The guide announces nothing twice'},
  doubleClick: {file: 'test/element/visitor.test.ts', title: 'A visitor who presses everything twice'},
  firstPaint: {file: 'test/element/visitor.test.ts', title: 'the guide moves neither the focus nor the page'},
  links: {
    file: 'test/element/links.test.ts',
    title: 'shows the site that it leads to, or the phone number that it calls',
  },
  languages: {
    file: 'test/element/language-journeys.test.ts',
    title: 'every answer leads to a plan by buttons and entirely in that language',
  },
  leafletDanish: {
    file: 'test/element/language.test.ts',
    title: 'is marked as Danish wherever its words appear in a guide that speaks another language',
  },
  slots: {
    file: 'test/element/language.test.ts',
    title: 'leaves what the page has put inside in the language of the page, and tells the page of the choice',
  },
  arabic: {
    file: 'test/element/language.test.ts',
    title: 'the whole guide runs from right to left, including the steps',
  },
  failure: {
    file: 'test/element/loading.test.ts',
    title: 'is requested again after it failed to load, and the visitor sees a message until then',
  },
  page: {
    file: 'test/dist/pages/stand-alone.test.ts',
    title: 'has no accessibility issues according to axe, and fits: ',
  },
  pageTitle: {
    file: 'test/dist/pages/stand-alone.test.ts',
    title: 'shows the first question under its policy, with a title and a language, and without errors',
  },
  pageLanguage: {file: 'test/dist/pages/stand-alone.test.ts', title: 'the language, for the whole page'},
  snippetPage: {
    file: 'test/dist/pages/snippet/page.test.ts',
    title: 'has no accessibility issues according to axe, and fits: ',
  },
  snippetKeyboard: {
    file: 'test/dist/pages/snippet/page.test.ts',
    title: 'works with the keyboard alone, from the first field to the copied code',
  },
  snippetErrors: {
    file: 'test/dist/pages/snippet/form.test.ts',
    title: 'says at the field what is wrong, in a place that is announced: ',
  },
};

/**
 * A criterion. `guide` says how the guide and its stand-alone page meet it, `snippetPage` how the page for editors does;
 * "not-applicable" where the product has nothing that the criterion is about. `whose` says who answers for it: the guide,
 * the host (the page around it), or both. What has no test was looked at in the review.
 */
export const criteria = [
  [
    '1.1.1',
    'Non-text Content',
    'A',
    'guide',
    ['pictures', 'axe'],
    'The illustrations repeat the words beside them and are silent, as are the icons. A QR code says what it is for.',
  ],
  ['1.2.1', 'Audio-only and Video-only (Prerecorded)', 'A', 'none', [], 'There is neither recorded sound nor video.'],
  ['1.2.2', 'Captions (Prerecorded)', 'A', 'none', [], 'There is neither recorded sound nor video.'],
  [
    '1.2.3',
    'Audio Description or Media Alternative (Prerecorded)',
    'A',
    'none',
    [],
    'There is neither recorded sound nor video.',
  ],
  ['1.2.4', 'Captions (Live)', 'AA', 'none', [], 'There is neither recorded sound nor video.'],
  ['1.2.5', 'Audio Description (Prerecorded)', 'AA', 'none', [], 'There is neither recorded sound nor video.'],
  [
    '1.3.1',
    'Info and Relationships',
    'A',
    'guide',
    ['question', 'plan', 'hints', 'transcript', 'transcriptOfPlans'],
    'Headings, lists and groups are in the accessibility tree at every box.',
  ],
  [
    '1.3.2',
    'Meaningful Sequence',
    'A',
    'guide',
    ['plan', 'arabic', 'transcript', 'transcriptOfPlans'],
    'The order of reading is the order of the page, also from right to left.',
  ],
  ['1.3.3', 'Sensory Characteristics', 'A', 'guide', [], 'Hints name buttons by their words.'],
  ['1.3.4', 'Orientation', 'AA', 'guide', ['reflow'], 'Looked at upright and on its side.'],
  [
    '1.3.5',
    'Identify Input Purpose',
    'AA',
    'none',
    [],
    'The guide asks for nothing about the visitor. The fields of the page for editors are about an organisation.',
  ],
  [
    '1.4.1',
    'Use of Color',
    'A',
    'guide',
    ['step', 'forcedColours'],
    'Steps have a number, a tick and a fill; links and plain buttons are underlined.',
  ],
  [
    '1.4.2',
    'Audio Control',
    'A',
    'guide',
    ['readAloud'],
    'Nothing sounds by itself. What reads aloud at a press is stopped by the same button.',
  ],
  [
    '1.4.3',
    'Contrast (Minimum)',
    'AA',
    'shared',
    ['axe', 'contrast', 'accent', 'darkPage'],
    'The card has 7:1 with the default accent. Text outside the card has the colour of the page, whose contrast is the page’s own.',
  ],
  [
    '1.4.4',
    'Resize Text',
    'AA',
    'guide',
    ['largeType', 'cut'],
    'Sizes follow the type size of the reader and of the page.',
  ],
  ['1.4.5', 'Images of Text', 'AA', 'guide', ['pictures'], 'There are none.'],
  [
    '1.4.10',
    'Reflow',
    'AA',
    'guide',
    ['reflow', 'cut', 'page'],
    'Nothing scrolls sideways at 320 pixels in any language.',
  ],
  [
    '1.4.11',
    'Non-text Contrast',
    'AA',
    'shared',
    ['contrast', 'accent', 'darkFocus', 'forcedColours'],
    'Outside the card, borders and focus have the colour of the page’s text.',
  ],
  ['1.4.12', 'Text Spacing', 'AA', 'guide', ['spacing', 'cut'], 'The spacing of the page reaches into the guide.'],
  ['1.4.13', 'Content on Hover or Focus', 'AA', 'none', [], 'Nothing appears on hover or focus.'],
  [
    '2.1.1',
    'Keyboard',
    'A',
    'guide',
    ['keyboard', 'keyboardBack', 'snippetKeyboard'],
    'Every journey is walked with the keyboard alone.',
  ],
  ['2.1.2', 'No Keyboard Trap', 'A', 'guide', ['keyboard', 'keyboardBack'], 'Tab leaves the guide at both ends.'],
  [
    '2.1.4',
    'Character Key Shortcuts',
    'A',
    'guide',
    ['digits'],
    'Only with `desk` do digits press buttons, and only while the guide has focus.',
  ],
  [
    '2.2.1',
    'Timing Adjustable',
    'A',
    'guide',
    ['idleWarning', 'idlePutOff'],
    'Nothing runs out, unless the page sets `idle-reset`: then a warning of 20 seconds, which any key or touch puts off, as often as one likes.',
  ],
  ['2.2.2', 'Pause, Stop, Hide', 'A', 'guide', ['motion', 'cardMotion'], 'Nothing moves by itself.'],
  ['2.3.1', 'Three Flashes or Below Threshold', 'A', 'guide', ['motion'], 'Nothing flashes.'],
  [
    '2.4.1',
    'Bypass Blocks',
    'A',
    'shared',
    ['heading'],
    'The guide has headings. Landmarks and skip links are the page’s own.',
  ],
  [
    '2.4.2',
    'Page Titled',
    'A',
    'shared',
    ['pageTitle'],
    'The stand-alone page and the page for editors have a title; other pages have their own.',
  ],
  [
    '2.4.3',
    'Focus Order',
    'A',
    'guide',
    ['heading', 'randomActs', 'firstPaint'],
    'After each answer focus is on the new heading; before the first it stays where it is.',
  ],
  ['2.4.4', 'Link Purpose (In Context)', 'A', 'guide', ['links'], 'Each link names the site that it leads to.'],
  ['2.4.5', 'Multiple Ways', 'AA', 'host', [], 'The ways to a page are those of the site around the guide.'],
  [
    '2.4.6',
    'Headings and Labels',
    'AA',
    'guide',
    ['heading', 'asides', 'transcript'],
    'A heading says which question of which step it is.',
  ],
  [
    '2.4.7',
    'Focus Visible',
    'AA',
    'guide',
    ['forcedFocus', 'darkFocus'],
    'The outline is 3 pixels wide, in forced colours too.',
  ],
  [
    '2.4.11',
    'Focus Not Obscured (Minimum)',
    'AA',
    'shared',
    ['sticky'],
    'The guide leaves room for a sticky header of some 140 pixels. A page with a higher one sets `scroll-padding-top`.',
  ],
  ['2.5.1', 'Pointer Gestures', 'A', 'none', [], 'Single presses are enough for everything.'],
  [
    '2.5.2',
    'Pointer Cancellation',
    'A',
    'guide',
    ['doubleClick'],
    'A press that slides off answers nothing, nor does the second click of a double click.',
  ],
  ['2.5.3', 'Label in Name', 'A', 'guide', ['axe', 'question'], 'The name of a button begins with its visible words.'],
  ['2.5.4', 'Motion Actuation', 'A', 'none', [], 'Nothing reacts to the movement of the device.'],
  ['2.5.7', 'Dragging Movements', 'AA', 'none', [], 'Nothing is dragged.'],
  [
    '2.5.8',
    'Target Size (Minimum)',
    'AA',
    'guide',
    ['targets'],
    'Buttons and disclosures are 44 by 44 pixels or more.',
  ],
  [
    '3.1.1',
    'Language of Page',
    'A',
    'shared',
    ['pictures', 'pageLanguage'],
    'The guide marks its language; the stand-alone page follows the visitor’s choice.',
  ],
  [
    '3.1.2',
    'Language of Parts',
    'AA',
    'guide',
    ['slots', 'leafletDanish', 'languages', 'besideLanguage'],
    'What stays Danish inside another language is marked as Danish; a second language beside it is marked, too.',
  ],
  ['3.2.1', 'On Focus', 'A', 'guide', ['randomActs', 'firstPaint'], 'Focus alone changes nothing.'],
  ['3.2.2', 'On Input', 'A', 'guide', ['once'], 'Answers are buttons, which act when they are pressed.'],
  [
    '3.2.3',
    'Consistent Navigation',
    'AA',
    'guide',
    ['asidesEverywhere', 'restart'],
    'The same parts stand in the same order at every box.',
  ],
  [
    '3.2.4',
    'Consistent Identification',
    'AA',
    'guide',
    ['question', 'restart'],
    'The same button has the same words everywhere.',
  ],
  [
    '3.2.6',
    'Consistent Help',
    'A',
    'shared',
    ['asidesEverywhere'],
    'The number of MitID Support is the last disclosure at every box of the current edition. The leaflet from 2022 has none.',
  ],
  [
    '3.3.1',
    'Error Identification',
    'A',
    'snippet page',
    ['snippetErrors'],
    'The guide takes no text from a visitor. The page for editors says at the field what is wrong.',
  ],
  ['3.3.2', 'Labels or Instructions', 'A', 'guide', ['hints', 'snippetPage'], 'Hints belong to the group of answers.'],
  ['3.3.3', 'Error Suggestion', 'AA', 'snippet page', ['snippetErrors'], 'Each message says what is allowed.'],
  [
    '3.3.4',
    'Error Prevention (Legal, Financial, Data)',
    'AA',
    'none',
    ['earlier'],
    'Nothing is sent, and every answer can be changed.',
  ],
  ['3.3.7', 'Redundant Entry', 'A', 'guide', ['earlier'], 'A changed answer keeps the later answers that still fit.'],
  ['3.3.8', 'Accessible Authentication (Minimum)', 'AA', 'none', [], 'There is no log-in.'],
  [
    '4.1.2',
    'Name, Role, Value',
    'A',
    'guide',
    ['axe', 'question', 'asides', 'transcript', 'transcriptOfPlans', 'snippetPage'],
    'Everything is a native button, link, heading, list or disclosure.',
  ],
  [
    '4.1.3',
    'Status Messages',
    'AA',
    'guide',
    ['failure', 'once', 'snippetErrors'],
    'What fails is announced, each time.',
  ],
].map(([number, name, level, whose, proof, remark]) => ({number, name, level, whose, proof, remark}));
