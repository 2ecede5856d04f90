// All that the first question has no use for. Fetched once that is shown, so that it is shown sooner.
export {AddressBar} from './address-bar.js';
export {added, boxText} from './box-text.js';
export {languageMenu} from '../language-menu.js';
export {Local} from './local.js';
export {navigation} from './navigation.js';
export {notice} from './notice.js';
export {plan} from './plan.js';
export {remindOfReview} from './review.js';
export {styles} from './rest.styles.js';
export {way} from './way.js';
export {wayOn} from './way-on.js';
