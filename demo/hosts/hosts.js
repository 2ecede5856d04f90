// The profiles of these pages are beside the pages. On your own site, they are beside the script.
customElements.whenDefined('mitid-guide').then((guide) => {
  guide.profilesUrl = new URL('profiles.json', document.baseURI).href;
});
