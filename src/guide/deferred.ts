// All that the first question has no use for. Fetched once that is shown, so that it is shown sooner.
export {AddressBar} from './controllers/answers-url-controller.js';
export {added, boxText} from './views/box-body.js';
export {languageMenu} from './views/language-menu.js';
export {Local} from './controllers/organisation-controller.js';
export {navigation} from './views/back-and-restart.js';
export {notice} from './views/outdated-notice.js';
export {plan} from './views/plan.js';
export {remindOfReview} from './review-warning.js';
export {styles} from './deferred.styles.js';
export {way} from './views/answers-given.js';
export {wayOn} from './views/continue-button.js';
