import {testChecker} from './checker-tests.js';
import {installCheckers} from './packages.js';

testChecker('QualWeb', ['QW-ACT-R11', 'QW-ACT-R17', 'QW-ACT-R37'], async () => {
  installCheckers();
  return (await import('./qualweb.js')).qualweb;
});
