import {styles as deferredStyles} from './deferred.styles.js';
import {styles as illustrationStyles} from './illustrations/illustrations.styles.js';

// Views and controllers that the first question does not need: a chunk of their own, to keep the entry small.
export {announce, announceLanguage} from './announce.js';
export {applyAccent} from './organisation-accent.js';
export {illustrations} from './illustrations/illustrations.js';
export {moveIn} from './card-motion.js';
export {ignoreHastyClicks} from './hasty-clicks.js';
export {FocusHandOver} from './hand-over-focus.js';
export {AnswersHistoryController} from './controllers/answers-history-controller.js';
export {FeaturesController} from './controllers/features-controller.js';
export {DeferredSettings} from './controllers/deferred-settings.js';
export {PrintController} from './controllers/print-controller.js';
export {warnIfReviewOverdue} from './review-warning.js';
export {answersGiven} from './views/answers-given.js';
export {backAndRestart} from './views/back-and-restart.js';
export {belowCard, editionChecked} from './views/below-card.js';
export {beside} from './views/beside.js';
export {boxAdditions} from './views/box-body.js';
export {continueButton} from './views/continue-button.js';
export {languageMenu} from './views/language-menu.js';
export {replacementFor} from './views/organisation-details.js';
export {outdatedNotice} from './views/outdated-notice.js';
export {plan} from './views/plan.js';
export {statementLink} from './views/statement-link.js';

/** The styles of the deferred views and of the illustrations. */
export const styles = [deferredStyles, illustrationStyles].join('');
