import type {View} from '../view.js';

/** Whether another device can open the URL: it can open no file of this one, and no page without a URL. */
const isReachable = (url: string) => /^https?:/.test(url);

const reachable = (url: string) => (isReachable(url) ? url : undefined);

/** Whether a link from here has the visitor's answers. */
export const linkHasAnswers = ({answersLink, walk}: View): boolean => !!answersLink && walk.passed.length > 0;

/** The URL that leads to where the visitor is; `undefined` if no other device can open it. */
export const linkHere = (view: View): string | undefined =>
  reachable(view.answersLink?.url({answers: linkHasAnswers(view)}) ?? location.href);

/** The URL of the guide, without anybody's answers; `undefined` if no other device can open it. */
export const linkToGuide = ({answersLink}: View): string | undefined =>
  reachable(answersLink?.url({answers: false}) ?? location.href);
