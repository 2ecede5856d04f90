const log = document.querySelector('#log');

for (const type of ['mitid-guide-answer', 'mitid-guide-step', 'mitid-guide-complete', 'mitid-guide-language']) {
  document.addEventListener(type, (event) => {
    const {edition, box, answer, step, steps, endings, answers, language} = event;
    const row = document.createElement('li');
    row.textContent = `${type} ${JSON.stringify({edition, box, answer, step, steps, endings, answers, language})}`;
    log.append(row);
  });
}
