import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {circles, importsThatRunUp, specifiersIn} from '../../../scripts/lib/imports.mjs';

const upward = (imports: Readonly<Record<string, readonly string[]>>) => [
  ...importsThatRunUp(new Map(Object.entries(imports))),
];

const circular = (imports: Readonly<Record<string, readonly string[]>>) => [
  ...circles(new Map(Object.entries(imports))),
];

describe('The imports of a file', () => {
  for (const [kind, text] of Object.entries({
    'at the top': "import {view} from './view.js';",
    'for their effects': "import './view.js';",
    types: "import type {View} from './view.js';",
    'types, inside a type': "type Shown = import('./view.js').View;",
    'on demand': "const load = async () => (await import('./view.js')).view;",
    'what is exported again': "export {view} from './view.js';",
  })) {
    it(`are read: ${kind}`, () => {
      assert.deepEqual(specifiersIn(text), ['./view.js']);
    });
  }

  it('are not taken from comments and texts', () => {
    assert.deepEqual(specifiersIn('/* import "./view.js"; */ const text = `import "./view.js"`;'), []);
  });
});

describe('An import', () => {
  it('may run down, and stay in its folder', () => {
    assert.deepEqual(upward({'guide/view.ts': ['guide/icon.ts', 'tree/walk.ts'], 'tree/walk.ts': []}), []);
  });

  it('is found where it runs up', () => {
    const found = upward({'guide/view.ts': [], 'tree/walk.ts': ['guide/view.ts']});
    assert.deepEqual(found, ['src/tree/walk.ts imports src/guide/view.ts, which is not below it.']);
  });

  it('is found where it runs along a floor', () => {
    const found = upward({'locale/msg.ts': [], 'tree/walk.ts': ['locale/msg.ts']});
    assert.deepEqual(found, ['src/tree/walk.ts imports src/locale/msg.ts, which is not below it.']);
  });

  it('is allowed from no folder that stands on no floor', () => {
    assert.deepEqual(upward({'attic/box.ts': []}), [
      'src/attic/box.ts stands on no floor: add its folder to the list of floors.',
    ]);
  });
});

describe('A circle of files', () => {
  it('is found once, whichever file it is entered by', () => {
    const found = circular({'tree/z.ts': ['tree/b.ts'], 'tree/a.ts': ['tree/b.ts'], 'tree/b.ts': ['tree/a.ts']});
    assert.deepEqual(found, [
      'These files import each other in a circle: src/tree/a.ts → src/tree/b.ts → src/tree/a.ts',
    ]);
  });

  it('is not seen in two ways to the same file', () => {
    const imports = {'tree/a.ts': ['tree/b.ts', 'tree/c.ts'], 'tree/b.ts': ['tree/d.ts'], 'tree/c.ts': ['tree/d.ts']};
    assert.deepEqual(circular({...imports, 'tree/d.ts': []}), []);
  });
});
