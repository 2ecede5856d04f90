import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {circles, importsThatRunUp, specifiersIn} from '../../../scripts/lib/imports.mjs';

const upward = (imports: Readonly<Record<string, readonly string[]>>) => [
  ...importsThatRunUp(new Map(Object.entries(imports))),
];

const circular = (imports: Readonly<Record<string, readonly string[]>>) => [
  ...circles(new Map(Object.entries(imports))),
];

describe('The check of imports', () => {
  for (const [kind, text] of Object.entries({
    'an import at the top': "import {view} from './view.js';",
    'an import for its effects': "import './view.js';",
    'an import of types': "import type {View} from './view.js';",
    'an import of a type inside another type': "type Shown = import('./view.js').View;",
    'an import on demand': "const load = async () => (await import('./view.js')).view;",
    'a re-export': "export {view} from './view.js';",
  })) {
    it(`finds ${kind}`, () => {
      assert.deepEqual(specifiersIn(text), ['./view.js']);
    });
  }

  it('ignores imports in comments and texts', () => {
    assert.deepEqual(specifiersIn('/* import "./view.js"; */ const text = `import "./view.js"`;'), []);
  });
});

describe('The check of floors', () => {
  it('accepts imports that run down or stay in their folder', () => {
    assert.deepEqual(upward({'guide/view.ts': ['guide/icon.ts', 'tree/walk.ts'], 'tree/walk.ts': []}), []);
  });

  it('finds an import that runs up', () => {
    const found = upward({'guide/view.ts': [], 'tree/walk.ts': ['guide/view.ts']});
    assert.deepEqual(found, ['src/tree/walk.ts imports src/guide/view.ts, which is not below it.']);
  });

  it('finds an import between two folders on the same floor', () => {
    const found = upward({'locale/msg.ts': [], 'tree/walk.ts': ['locale/msg.ts']});
    assert.deepEqual(found, ['src/tree/walk.ts imports src/locale/msg.ts, which is not below it.']);
  });

  it('finds a file in a folder that is on no floor', () => {
    assert.deepEqual(upward({'attic/box.ts': []}), [
      'src/attic/box.ts stands on no floor: add its folder to the list of floors.',
    ]);
  });
});

describe('The check of circles', () => {
  it('finds a circle of files once, however many files lead into it', () => {
    const found = circular({'tree/z.ts': ['tree/b.ts'], 'tree/a.ts': ['tree/b.ts'], 'tree/b.ts': ['tree/a.ts']});
    assert.deepEqual(found, [
      'These files import each other in a circle: src/tree/a.ts → src/tree/b.ts → src/tree/a.ts',
    ]);
  });

  it('accepts two paths to the same file, since they form no circle', () => {
    const imports = {'tree/a.ts': ['tree/b.ts', 'tree/c.ts'], 'tree/b.ts': ['tree/d.ts'], 'tree/c.ts': ['tree/d.ts']};
    assert.deepEqual(circular({...imports, 'tree/d.ts': []}), []);
  });
});
