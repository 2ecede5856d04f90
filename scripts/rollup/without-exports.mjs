/** An entry named `name` that imports `module` and exports nothing, for a script that is not a module. */
export const withoutExports = (name, module) => ({
  name: 'without-exports',
  resolveId: (source) => (source === name ? `\0${name}` : null),
  load: (id) => (id === `\0${name}` ? `import './${module}';` : null),
});
