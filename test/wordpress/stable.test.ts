import {testPlugin} from './plugin.js';
import {useWordPress} from './use.js';
import {testWays} from './ways.js';

const wordPress = useWordPress('stable');
testPlugin(wordPress);
testWays(wordPress);
