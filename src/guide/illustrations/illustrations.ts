import {svg, type TemplateResult} from 'lit';
import type {IllustrationId} from '../../content/edition.js';

/** The front of a passport, 74 wide and 106 high. */
const cover = svg`<rect class="tint" x="1" y="1" width="72" height="104" rx="7" /><path class="soft" d="M9 3v100" /><path class="thin" d="M29 13h22" />`;

const crest = svg`<path class="thin paper" d="M31 29c3 2 6 1 9-2 3 3 6 4 9 2v12c0 8-5 11-9 13-4-2-9-5-9-13z" /><path class="thin" d="M33 64h14" />`;

/** Six digits, 78 wide and 18 high. */
const digits = svg`<path class="look digits" d="M0 0v9h8M8 2v16M14 0h8v18h-8zM14 9h8M28 0h8v9h-8v9h8M50 9h-8V0h8v18h-8M57 3l4-3v18M78 0h-8v9h8v9h-8" />`;

/**
 * The pictures, each 160 wide and 120 high. The accent colour shows what to look at, ink shows the object it is on, and
 * soft lines show what helps to recognise that object.
 */
export const illustrations: Readonly<Record<IllustrationId, TemplateResult<2>>> = {
  'chip-symbol': svg`
    <g transform="translate(7 7)">${cover}${crest}</g>
    <path class="thin" d="M60 87 92 41M60 103l65-9" />
    <g class="look thin"><rect class="paper" x="35" y="88" width="24" height="14" rx="3" /><path d="M35 95h8M51 95h8" /><circle cx="47" cy="95" r="4" /></g>
    <circle class="paper" cx="120" cy="60" r="34" />
    <g class="look"><rect x="96" y="46" width="48" height="28" rx="5" /><path d="M96 60h15M129 60h15" /><circle cx="120" cy="60" r="9" /></g>`,
  'code-line': svg`
    <rect class="tint" x="15" y="3" width="130" height="114" rx="8" />
    <rect class="paper" x="22" y="9" width="116" height="40" rx="5" />
    <path class="soft" d="M36 20h88M36 29h88M36 38h52" />
    <rect class="paper" x="22" y="49" width="116" height="62" rx="5" />
    <rect class="thin tint" x="30" y="55" width="21" height="24" rx="3" />
    <path class="thin" d="M33 79c0-6 3-9 7.5-9s7.5 3 7.5 9" /><circle class="thin" cx="40.5" cy="63.5" r="4.5" />
    <path class="soft" d="M62 58h40M62 67h62M62 76h30" />
    <rect class="look tint" x="28" y="84" width="104" height="22" rx="4" />
    <path class="look row" d="M35 91h46M35 99h53" />
    <path class="look thin" d="m92 88-5 3 5 3M102 88l-5 3 5 3M112 88l-5 3 5 3M122 88l-5 3 5 3M102 96l-5 3 5 3M112 96l-5 3 5 3M122 96l-5 3 5 3" />`,
  'phone-sideways': svg`
    <path class="tint" d="M37 80 44 61h72l7 19z" />
    <path class="paper" d="M37 80h86l13 32q1 3-3 3H27q-4 0-3-3z" />
    <path class="soft" d="M56 68h48M96 87h22M96 94h26" />
    <path class="thin tint" d="M42 86h15l-3 10H38z" />
    <path class="look row" d="M36 102h88M32.5 109h95" />
    <path class="ink" d="M36 8q1-4 6-4h76q5 0 6 4l9 32q1 5-5 5H32q-6 0-5-5z" />
    <path class="paper" d="M47 10h66l8 29H39z" />
    <path class="look row" d="M53.5 21h53M50 29h60" />
    <path class="paper" d="M2 18h14c8 0 19-3 21 2s-4 8-12 9c-3 9-8 15-23 15M158 18h-14c-8 0-19-3-21 2s4 8 12 9c3 9 8 15 23 15" />
    <path class="look" d="M80 52v40M74 58l6-6 6 6M74 86l6 6 6-6" />`,
  'phone-on-passport': svg`
    <g transform="translate(8 7)">${cover}</g>
    <g class="thin"><rect class="paper" x="33" y="90" width="24" height="14" rx="3" /><path d="M33 97h8M49 97h8" /><circle cx="45" cy="97" r="4" /></g>
    <g transform="translate(57 47) rotate(-60)"><rect class="ink" x="-21" y="0" width="42" height="86" rx="9" /><rect class="paper" x="-16" y="9" width="32" height="68" rx="3" /><path class="light" d="M-4 4.5h8" /><path class="look" d="M-8-8Q0-12 8-8M-13-15Q0-23 13-15" /></g>`,
  'code-display': svg`
    <circle cx="18" cy="60" r="13" />
    <rect class="tint" x="28" y="20" width="124" height="80" rx="20" />
    <rect class="paper" x="40" y="31" width="100" height="36" rx="5" />
    <g transform="translate(51 40)">${digits}</g>
    <circle class="paper" cx="90" cy="84" r="8" />`,
  'code-reader': svg`
    <rect class="tint" x="22" y="4" width="78" height="112" rx="16" />
    <path d="M47 16h28M42 24h38M47 32h28" />
    <rect class="paper" x="34" y="43" width="54" height="21" rx="4" />
    <g transform="translate(41 49) scale(.51)">${digits}</g>
    <circle class="paper" cx="61" cy="90" r="16" />
    <path class="look" d="M110 16q6 8 0 16M121 10q10 14 0 28M132 4q14 20 0 40" />`,
};
