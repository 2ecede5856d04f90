import {testChecker} from './checker-tests.js';
import {installCheckers} from './packages.js';

testChecker('Alfa', ['sia-r12', 'sia-r2', 'sia-r69'], async () => {
  installCheckers();
  return (await import('./alfa.mjs')).alfa;
});
