// Sets up the guide of a demo page: where its profiles are, and at which answers it opens. On your own site, the profiles
// are beside the guide's script, and the guide opens at the first question.
const {profiles, answers} = document.currentScript.dataset;

customElements.whenDefined('mitid-guide').then((MitidGuide) => {
  if (profiles) MitidGuide.profilesUrl = new URL(profiles, document.baseURI).href;
});

document.addEventListener('DOMContentLoaded', () => {
  if (answers) document.querySelector('mitid-guide').answers = JSON.parse(answers);
});
