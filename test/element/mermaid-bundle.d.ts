/** Mermaid in one file: the package's main export has parts in CommonJS, which no browser loads. */
declare module 'mermaid/dist/mermaid.esm.min.mjs' {
  export {default} from 'mermaid';
}
