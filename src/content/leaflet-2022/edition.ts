import {citizenService, codeDevice, passport, phone} from '../../icons/icons.js';
import type {Edition} from '../edition.js';
import {own} from '../../tree/tree.js';
import {tree, type BoxId} from './tree.js';
import {words} from './words.js';

/** The leaflet of 2022, word for word. It links to nothing. */
export const leaflet2022: Edition<BoxId, never, never, never> = own({
  id: 'leaflet-2022',
  ownLanguage: 'da',
  tree,
  words,
  icons: own({
    chip: passport,
    'scan-phone': phone,
    app: passport,
    'citizen-service': citizenService,
    device: phone,
    'authenticator-app': phone,
    'code-device': codeDevice,
  }),
  slots: {},
  links: {},
});
