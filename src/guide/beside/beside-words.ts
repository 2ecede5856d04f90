import type {Msg} from '../../locale/msg.js';

export const besideWords = (msg: Msg) => ({
  region: msg('På dansk', {
    id: 'beside.region',
    desc: 'Spoken name of a text in your language: translate it as "in" your language, "In English", "Auf Deutsch"',
  }),
});
