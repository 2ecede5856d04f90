/** Mermaid in one file. What its package exports by name is in parts, some of them CommonJS, which no browser loads. */
declare module 'mermaid/dist/mermaid.esm.min.mjs' {
  export {default} from 'mermaid';
}
