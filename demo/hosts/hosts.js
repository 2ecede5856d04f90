// These pages keep their profiles beside themselves; on a site of your own they lie beside the script.
customElements.whenDefined('mitid-guide').then((guide) => {
  guide.profilesUrl = new URL('profiles.json', document.baseURI).href;
});
