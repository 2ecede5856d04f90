/** An entry named `name` that imports `module` and exports nothing: a script for an ordinary `<script>` tag. */
export const withoutExports = (name, module) => ({
  name: 'without-exports',
  resolveId: (source) => (source === name ? `\0${name}` : null),
  load: (id) => (id === `\0${name}` ? `import './${module}';` : null),
});
