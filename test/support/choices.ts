import {fileUrlsFor} from '../../src/pages/snippet/file-urls.js';
import type {Choices} from '../../src/pages/snippet/snippet-code.js';

export const build = {version: '0.1.0', integrity: 'sha384-abc'};

/** The files of the newest version, as a kommune may have them. */
export const fileUrls = fileUrlsFor('https://www.nordby.dk/mitid/0/snippet.html', build, false);

/** The choices of an editor who changes nothing, in a CMS that keeps all HTML, with those of the test on top. */
export const choices = (chosen: Partial<Choices> = {}): Choices => ({
  system: 'other',
  method: 'element',
  scriptInTemplate: false,
  urls: fileUrls,
  lang: undefined,
  guide: {},
  details: {},
  profile: 'nordby',
  title: 'Sådan får du MitID',
  outline: undefined,
  ...chosen,
});

/** Details with every character that has a meaning in HTML, JSON or a URL. */
export const hostile = {
  'organisation-type': 'municipality',
  organisation: `Børn & "Unge" <script>alert('x')</script> \\ </mitid-guide>`,
  'booking-url': 'https://www.nordby.dk/tid?a=1&b="2"',
  'opening-hours': 'Ma-fr 10-15 & lø 10-12; "helligdage" lukket\u2028',
};
