import type {Msg} from '../../locale/msg.js';

/** The words of the stand-alone page around the guide, and around the guide as text. */
export const pageWords = (msg: Msg) => ({
  name: msg('Guide til MitID', {id: 'page.name', desc: 'At the top of the page, above the guide'}),
  skip: msg('Gå til guiden', {id: 'page.skip', desc: 'A link for the keyboard, past what is above the guide'}),
  description: msg('Svar på et par spørgsmål, og få en plan for, hvordan du får MitID.', {
    id: 'page.description',
    desc: 'What a search engine shows',
  }),
  about: msg('Guiden giver dig en plan for, hvordan du får MitID. Du skal ikke logge ind her.', {id: 'page.about'}),
  privacy: msg(
    'Du skal ikke skrive noget om dig selv. Guiden sender ikke dine svar til nogen. De bliver i din egen browser, så du kan gå tilbage til dem.',
    {id: 'page.privacy'},
  ),
  wholeWindow: msg('Åbn guiden i hele vinduet', {
    id: 'page.whole-window',
    desc: 'A link, where the guide is in a frame that is too small',
  }),
  whole: msg('Her kan du læse hele guiden som tekst.', {
    id: 'page.whole',
    desc: 'Where the guide cannot ask its questions, its whole text follows',
  }),
  again: msg('se ovenfor', {
    id: 'page.again',
    desc: 'In brackets after a question that stands further up on the page, with its answers',
  }),
});
