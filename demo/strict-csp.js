// Shows the page's policy, and what the browser blocks under it.
const violations = [];

document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => {
  violations.push(`${violatedDirective}: ${blockedURI}`);
  show();
});
document.addEventListener('DOMContentLoaded', show);

function show() {
  const policy = document.querySelector('meta[http-equiv]');
  if (document.readyState === 'loading' || !policy) return;
  document.querySelector('#policy').textContent = policy.content.replaceAll('; ', ';\n');
  document.querySelector('#count').textContent = violations.length;
  document.querySelector('#violations').replaceChildren(
    ...violations.map((violation) => {
      const item = document.createElement('li');
      item.textContent = violation;
      return item;
    }),
  );
}
