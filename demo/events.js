// Lists the events of the guide: what happened in words, then the event's fields.
const happened = {
  'mitid-guide-answer': 'Svar på et spørgsmål',
  'mitid-guide-step': 'Nåede til et nyt trin',
  'mitid-guide-complete': 'Nåede til planen',
  'mitid-guide-language': 'Valgte et sprog',
};

const log = document.querySelector('#log');

for (const [type, words] of Object.entries(happened)) {
  document.addEventListener(type, (event) => {
    document.querySelector('#empty').hidden = true;
    const {edition, box, answer, step, steps, endings, answers, language} = event;
    const row = document.createElement('li');
    const fields = document.createElement('code');
    fields.textContent = `${type} ${JSON.stringify({edition, box, answer, step, steps, endings, answers, language})}`;
    row.append(`${words}: `, fields);
    log.append(row);
  });
}
