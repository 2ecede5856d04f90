import type {Msg} from '../../locale/msg.js';

export const readAloudWords = (msg: Msg) => ({
  stop: msg('Stop', {id: 'read-aloud.stop', desc: 'Button: stops reading aloud'}),
  goOn: msg('Læs videre', {
    id: 'read-aloud.go-on',
    desc: 'Button: goes on reading aloud where it stopped, because the visitor looked at something else',
  }),
  failed: msg('Enheden kunne ikke læse op.', {
    id: 'read-aloud.failed',
    desc: 'The device (phone or computer) could not read aloud',
  }),
});
