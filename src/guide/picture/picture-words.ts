import type {Msg} from '../../locale/msg.js';

export const pictureWords = (msg: Msg) => ({
  hint: msg('Din vej er markeret med flueben. Vælg et understreget felt for at gå dertil.', {
    id: 'picture.hint',
    desc: 'Above a flowchart: the way taken has ticks; an underlined box is a button that goes there',
  }),
  here: msg('Du er her', {id: 'picture.here', desc: 'In the box of a flowchart where the visitor is now'}),
  passed: msg('på din vej', {
    id: 'picture.passed',
    desc: 'Spoken after a box or an answer of a flowchart that the visitor has passed: on your way',
  }),
});
