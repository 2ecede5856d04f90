import {html} from 'lit';
import {hostnameOf} from '../../content/hostname.js';
import {qrCode} from '../take-along/qr-code.js';
import type {View} from '../view.js';
import {deskWords} from './desk-words.js';

/** An address as somebody types it: a browser adds the rest. */
const written = (href: string) => href.replace(/^https:\/\//, '').replace(/\/$/, '');

/** What stands for a link: a QR code, and the address written out. A phone number or an e-mail address is its label. */
export function elsewhere({msg}: View, href: string, label: string) {
  const site = hostnameOf(href);
  if (!site) return html`<bdi dir="ltr">${label}</bdi>`;
  const address = written(href);
  return html`<span class="elsewhere"
    >${qrCode(href, deskWords(msg).code(address))}<span
      >${label.replace(` (${site})`, '')}: <bdi class="address" dir="ltr">${address}</bdi></span
    ></span
  >`;
}
