import {str} from '@lit/localize/internal/str-tag.js';
import type {Msg} from '../../locale/msg.js';

/** The words of the guide as text that the guide itself does without. */
export const textWords = (msg: Msg) => ({
  sources: msg('Kilder', {id: 'text.sources', desc: 'Heading over the pages that confirm the text'}),
  read: (date: string) =>
    msg(str`læst ${date}`, {id: 'text.read', desc: 'After the address of a page: read on that day. 0: a date'}),
});
