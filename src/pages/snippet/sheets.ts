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

/**
 * Moves focus into a panel. On a narrow screen, first opens it over the page, with an entry of its own in the history,
 * so that Back closes it and does not leave the page.
 */
export function openPanel(name: PanelName): void {
  if (opened) return;
  const panel = element(`${name}-panel`, HTMLDivElement);
  if (wide.matches) {
    panel.focus();
    return;
  }
  opened = {panel, opener: document.activeElement};
  setOpen(panel, true);
  panel.focus();
  // Going back would scroll the page away from the field that takes focus.
  history.scrollRestoration = 'manual';
  history.pushState(history.state, '');
}

/** Closes the open panel, and moves focus back to where it was. */
export function closePanel(): void {
  if (!opened) return;
  close(opened);
  history.back();
}

function close({panel, opener}: NonNullable<typeof opened>): void {
  opened = undefined;
  setOpen(panel, false);
  if (opener instanceof HTMLElement) opener.focus();
}

document.addEventListener('keydown', ({key}) => {
  if (key === 'Escape') closePanel();
});
wide.addEventListener('change', closePanel);
addEventListener('popstate', () => {
  if (opened) close(opened);
  history.scrollRestoration = 'auto';
});
