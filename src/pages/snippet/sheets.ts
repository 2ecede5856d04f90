import {element} from './page-elements.js';

/** Panels beside the form. On a narrow screen, each opens over the page instead, as a dialog. */
export type PanelName = 'preview' | 'code';

const wide = matchMedia('(min-width: 62rem)');

let opened: {readonly panel: HTMLElement; readonly opener: Element | null} | undefined;

/** Everything but the panel and what contains it, for `inert`. */
function around(panel: HTMLElement): HTMLElement[] {
  const parent = panel.parentElement;
  if (!parent || panel === document.body) return [];
  const siblings = [...parent.children].filter((each) => each !== panel);
  return [...siblings.filter((each) => each instanceof HTMLElement), ...around(parent)];
}

function setOpen(panel: HTMLElement, isOpen: boolean): void {
  panel.classList.toggle('open', isOpen);
  panel.setAttribute('role', isOpen ? 'dialog' : 'region');
  if (isOpen) panel.setAttribute('aria-modal', 'true');
  else panel.removeAttribute('aria-modal');
  for (const each of around(panel)) each.inert = isOpen;
}

/** Opens a panel over the page, and moves focus into it. */
export function openPanel(name: PanelName): void {
  closePanel();
  const panel = element(`${name}-panel`, HTMLDivElement);
  opened = {panel, opener: document.activeElement};
  setOpen(panel, true);
  panel.focus();
}

/** Closes the open panel, and moves focus back to where it was. */
export function closePanel(): void {
  if (!opened) return;
  const {panel, opener} = opened;
  opened = undefined;
  setOpen(panel, false);
  if (opener instanceof HTMLElement) opener.focus();
}

document.addEventListener('keydown', ({key}) => {
  if (key === 'Escape') closePanel();
});
wide.addEventListener('change', closePanel);
