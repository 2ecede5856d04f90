import {maxTextLength, type Setting} from '../../settings/setting-kinds.js';
import {isWordPress, type EmbedMethod, type System} from './cms.js';
import {unreviewed} from './unreviewed.js';
import type {SnippetWords} from './words-types.js';

/** Where an editor finds the HTML of a page. The Danish name of each button is in brackets. */
const source: Readonly<Partial<Record<System, string>>> = {
  'umbraco-tinymce': 'Choose “Source code” (Kildekode) in the toolbar of the text field.',
  'umbraco-tiptap': 'Choose “Source code” (Kildekode) in the toolbar of the text field.',
  typo3: 'Choose “Source” (Kilde) in the toolbar of the text field.',
};

/** Blocks have other names in other versions, but `/html` finds theirs in each. */
const inWordPress = {
  code:
    'Write /html on an empty line where you want the guide, and press Enter. A block for HTML appears. ' +
    'Click “Edit HTML” (Rediger HTML) if that button is there. Click in the field, put the code in, and click “Update” (Opdater) if that button is there. ' +
    'Do not put the code into an ordinary paragraph: it would become a link. ' +
    'In the classic editor, use the tab “Code” (Kode) or “Text” (Tekst), and stay on it. ' +
    'Publish the page, and look at it as citizens do: while you edit, the guide is not shown.',
  link:
    'Write »Sådan får du MitID« on a line of its own, select the words, and press Ctrl + K. Put the web address in, and press Enter. ' +
    'Publish the page, and look at it as citizens do: while you edit, it is a link. ' +
    'If you have the guide’s plugin, put only the web address on an empty line instead.',
} as const;

const anySource =
  'Open the text of the page as HTML, for instance with a button “Source” (Kilde), “Source code” (Kildekode) or “HTML”.';

function paste(system: System, method: EmbedMethod): string {
  if (isWordPress(system)) return method === 'link' ? inWordPress.link : inWordPress.code;
  switch (method) {
    case 'element':
      return system === 'os2web'
        ? 'Insert a block of the type »OS2WEB Embedded code« where you want the guide. Put the code into the field »Kode«, and save.'
        : 'Insert a field for plain HTML where you want the guide. Put the code into the field, and save the page.';
    case 'div':
      return `${source[system] ?? anySource} Put the code in where you want the guide, and save the page.`;
    case 'iframe':
      return system === 'os2web'
        ? 'Insert a paragraph for an iframe where you want the guide. Put the code in with no other text around it, and save the page.'
        : `${source[system] ?? anySource} Put the code in where you want the guide, and save the page.`;
    case 'link':
      return 'Write »Sådan får du MitID« on a line of its own, select the words, and choose “Link” in the toolbar. Put the web address in, let the link open in the same window, and save the page.';
  }
}

/** What to write in a field, to follow "Write". */
const expected: Readonly<Record<Setting['kind'], string>> = {
  text: `a text of at most ${maxTextLength} characters`,
  url: 'a web address that begins with "https://"',
  phone: 'a phone number like "12 34 56 78" or "+45 12 34 56 78"',
  email: 'an e-mail address like "borgerservice@nordby.dk"',
  date: 'a date like "2026-11-22"',
  colour: 'a colour like "#0b5a5c", so dark that white text on it is easy to read (contrast at least 5.2:1)',
  name: 'a name of small letters, digits and hyphens, such as "nordby"',
  flag: '"true", "false" or no value at all',
  languages: 'the codes of the languages with spaces between, such as "da en ar"',
  seconds: 'a number of seconds from 60 to 300',
  choice: 'one of the values to choose from',
};

/** `a, b and c`. */
const listOf = (words: readonly string[]) => words.join(', ').replace(/, ([^,]*)$/, ' and $1');

const languageName = (code: string) => new Intl.DisplayNames('en', {type: 'language'}).of(code) ?? code;

export const englishWords: SnippetWords = {
  language: 'en',
  file: 'snippet.en.html',
  link: 'In English',
  title: 'Put the MitID guide on your website',
  lead:
    'Say who you are and which system your website is made in. As you go, you see the guide as citizens get it, and the code for you ' +
    'to copy. Nothing you write is stored or sent.',
  notRunning:
    'This page has not started. If you opened it from a zip file, unpack the whole folder first. Otherwise JavaScript is turned off in ' +
    'your browser. You can always link to the guide here:',
  fromDisk:
    'You opened this page from your own computer. You can fill in everything and see the guide here. The code works once your ' +
    'webmaster has uploaded the folder to your website.',
  notSecurePage:
    'This page was opened without a secure connection, so the addresses in the code begin with http://. If your website is secure ' +
    '(https://), the code does not work there. Open this page again with https:// in front.',
  folder: {
    label: 'Where will the folder be?',
    hint: 'The web address of the folder on your website, such as https://www.jeres-hjemmeside.dk/mitid-guide/0/. Ask your webmaster.',
  },
  sections: {
    who: 'Who are you?',
    site: 'Your website',
    details: 'Your details',
    look: 'Language and looks',
    preview: 'What the guide looks like',
    code: 'Copy, and paste',
    texts: 'Texts for your own pages',
  },
  skip: 'Go to the code',
  openPreview: 'See the guide',
  openCode: 'See the code',
  close: 'Back to the fields',
  details: 'All fields are optional. If you leave one empty, the guide says what holds for the whole country.',
  problems: {
    future: 'That day is yet to come. Write the day on which you last checked the details.',
    noFolder: (example) =>
      `Write the web address of the folder. Until then the code says ${example}, and does not work.`,
    noUrl: 'That is not a whole web address. Write it as it will be in the browser: begin with "https://".',
    notSecure: 'The address is not secure. Write a web address that begins with "https://".',
    twoUrls: 'That looks like two web addresses. Write one.',
    spaceInUrl: 'There is a space in the web address. Copy it again from the address bar of the browser.',
    notWhole: (url) => `That is not a whole web address: the beginning is missing. Write ${url}`,
    login: (url) => `There is a user name or a password in the web address, before @. Write ${url}`,
    twoNumbers: 'That looks like two phone numbers. Write one.',
    onlyNumber:
      'Write only the number itself, with digits, spaces and hyphens. Nothing else, such as an extension, can be part of it.',
    digits: (count) =>
      `The number has ${count} ${count === 1 ? 'digit' : 'digits'}, and Danish numbers have 8. A foreign one begins with + and the code of the country.`,
    tooLong: (length) => `The text has ${length} characters. Write at most ${maxTextLength}.`,
    tooLight: (contrast) =>
      `The colour is too light. White text on it has a contrast of ${contrast.toFixed(1)}:1, and needs at least 5.2:1. Choose a darker one.`,
    sixDigits: (colour) => `Write the colour with six digits: ${colour}.`,
    other: ({kind}) => `The guide cannot use that. Write ${expected[kind]}.`,
  },
  advice: {
    noPurpose: 'Write it. Otherwise it looks as if people can call you to get MitID.',
    noBooking: 'You say that no booking is needed. Should the link be there?',
    oldDate: 'The date is more than a year ago. Check the details again, and enter the new day.',
    noBookingUrl: 'Write the link, too. Otherwise the guide says what to choose, but not where.',
    noVersionFolder:
      'The zip file has the guide in one folder for each version, and the address ends with none of them. Is /0/ missing at its end?',
    emoji: (emoji) =>
      `The text has an emoji (${emoji}), which screen readers read out by its name. Should it be there?`,
    premiumRate: 'That looks like a premium-rate number (90), which costs extra to call. Is it right?',
    foreign: 'That is a number in another country. Is it right?',
  },
  taken: (labels) =>
    `Left out, because of what you chose above: ${listOf(labels.map((label) => `“${label}”`))}. It is still here if you choose again.`,
  ownPage:
    'The guide gets a page of its own. It always has a choice of languages, and follows the browser’s Back button.',
  besideItself:
    'The guide itself is in the language that you chose beside it, which will not be shown. Choose another, or let citizens choose a language.',
  refused: (count) => (count === 1 ? '1 field is not in the code:' : `${count} fields are not in the code:`),
  noFiles: (url) => `There is no ${url}. The code works once your webmaster has uploaded that folder, too.`,
  profileIfEmpty: (name) => `If empty: ${name}`,
  notSet: 'Do not mention it',
  ownLinks: 'Replace the guide’s own links',
  desk: 'On a desk or in a kiosk',
  more: 'More choices',
  pickColour: 'Choose the colour in a colour picker',
  today: 'Today',
  notReviewed: unreviewed.length
    ? `No native speaker has read the translation yet: ${listOf(unreviewed.map((code) => languageName(code)))}.`
    : '',
  lang: {
    label: 'Language of the guide',
    hint: 'If the page comes in several languages, choose “Same as the page”: the guide then follows.',
    pages: 'Same as the page',
  },
  system: {
    label: 'What system do you edit the page in?',
    hint: 'It decides what you can put in, and how much help you need from your webmaster.',
    names: {
      os2web: 'OS2web',
      ddb: 'DDB CMS / dpl-cms (libraries)',
      drupal: 'Drupal',
      'umbraco-tinymce': 'Umbraco 10 to 15.2',
      'umbraco-tiptap': 'Umbraco 15.3 or later',
      typo3: 'TYPO3',
      wordpress: 'WordPress, as administrator or editor',
      'wordpress-filtered': 'WordPress, as author, or with several websites in one (multisite)',
      sitecore: 'Sitecore',
      sharepoint: 'SharePoint',
      other: 'Another one, or we do not know',
    },
  },
  template: {
    label: 'The guide’s script is in the website’s template',
    hint: 'Tick this if a webmaster has put it there or can do so. The guide can then be on the page itself in more systems.',
  },
  method: {
    label: 'How should the guide be on the page?',
    names: {
      element: ['The guide on the page itself', 'Your details are in the code.'],
      div: [
        'The guide on the page itself, with the script in the template',
        'The code is an ordinary paragraph, which the system does not remove.',
      ],
      iframe: [
        'The guide in a frame (iframe)',
        'Your details have to be in a file (a profile) that your webmaster uploads: see “Copy, and paste”.',
      ],
      link: [
        'A link to the guide',
        'Works everywhere. Your details have to be in a file (a profile) that your webmaster uploads: see “Copy, and paste”.',
      ],
    },
    replacedLink:
      'The script turns the link into the guide on the page itself. Your details have to be in a file (a profile) that your webmaster ' +
      'uploads: see “Copy, and paste”.',
  },
  methodChanged: (name, system) =>
    `Now chosen: ${name}. ${system === 'other' ? 'It is the safest if the system is not known.' : 'It is the best that the system can do.'}`,
  version: {
    label: 'Which version?',
    moving: ['Always the newest', 'Corrections come when your webmaster uploads new files. This suits most.'],
    fixed: [
      'Exactly this version',
      'The whole guide is locked with a checksum (SRI). If the file is changed, the page shows only a link until the right file is back, or you get new code here.',
    ],
  },
  outline: {
    label: 'Include the whole guide as text',
    hint: 'It can then be read on the page even where the script does not run. Otherwise there is a link.',
  },
  previewTitle: 'The guide as it will be',
  view: {
    label: 'Show',
    own: 'Where you are now',
    names: {
      start: 'First question',
      scan: 'Can the phone scan?',
      'passport-app': 'Scan the passport',
      'citizen-service': 'Citizen Service (Borgerservice)',
      'authenticator-app': 'The plan with the app',
      'code-device': 'The plan with a code display',
    },
  },
  screen: {label: 'Screen', names: {phone: 'Phone', computer: 'Computer'}},
  way: {
    element: 'The guide is on your page, in your own typeface.',
    div: 'The guide is on your page, in your own typeface.',
    iframe: 'The guide is in a frame on your page.',
    link: 'Your page has a link. It opens this page:',
    replacedLink:
      'The link becomes the guide on the page itself. Where the script is missing, or the link opens a new window, it stays a link.',
  },
  follow: {
    there: (label) => `“${label}” is marked in the guide.`,
    later: (label) => `“${label}” will be here once you have filled in the field.`,
    refused: (label) => `“${label}” will be here once you have corrected the field.`,
    onTop: (label) => `“${label}” is at the top of the page.`,
    onTopLater: (label) => `“${label}” will be at the top of the page once you have filled in the field.`,
    nowhere: (label) => `“${label}” appears only together with other details, such as your phone number.`,
  },
  pieces: {
    url: {title: 'The web address of the link', what: '', name: 'the web address of the link'},
    page: {
      title: 'The code for the page',
      what: 'The same as HTML, if you work in the code of the page:',
      name: 'the code for the page',
    },
    template: {
      title: 'For your webmaster: the script',
      what: 'Goes into the website’s template, once. Every page that has the code below then gets the guide.',
      name: 'the script',
    },
    profile: {title: 'Do this first, with your webmaster: the profile', what: '', name: 'the profile'},
  },
  paste,
  scriptForLinks:
    'Goes into the website’s template, once. On every page with the link, it turns the link into the guide.',
  inTheme:
    'A line for functions.php of the theme, best of a child theme. Without access to files: choose Appearance, Editor, Patterns and “Header”, ' +
    'and add an HTML block there, with everything from <script to </script>. Or leave the theme alone, and install the guide’s plugin: ' +
    'the file wordpress/mitid-guide.zip in the same folder as this page.',
  aboutProfile: (url) =>
    `Your details cannot be in the code, and without the profile the guide does not show them. Ask your webmaster to put them into the file ${url}. ` +
    'If there is no such file yet, this is all of it. If there is, add only the part that begins with the name of the profile.',
  copy: 'Copy',
  copyCode: 'Copy the code',
  copyUrl: 'Copy the web address',
  copied: 'Copied.',
  notCopied: 'The text is selected. Copy it with Ctrl + C.',
  copiedExample: (example) => `The code still has the example ${example} in it.`,
  remaining: (names) => `Still to do: ${listOf(names)}.`,
  texts: {
    accessibility: 'For your accessibility statement, in the fields of WAS-Tool (in Danish)',
    privacy: 'For your page on privacy and cookies (in Danish)',
  },
};
