import {testChecker} from './checker-tests.js';

testChecker('axe', ['button-name', 'image-alt', 'color-contrast'], async () => (await import('./axe.js')).axe);
