/** Imports a module of the build. */
const built = (path) => import(new URL(`../../dist/esm/${path}`, import.meta.url).href);

/**
 * The cards of the guide as plain data: every contender shows these, so all show the same words. They come from the
 * tree and the words of the current edition, in Danish.
 *
 * `boxes[id].answers[…].to` is a box or `plan`, and `ending` the name of the ending if the answer ends a step. A statement
 * with `onlyAfter` is for visitors who gave that answer.
 */
export async function readCards() {
  const [{currentEdition}, {danishMsg}, {firstPaintWords}, {deferredWords}, {dateInWords}, {hostnameOf}, tree] =
    await Promise.all([
      built('content/editions.js'),
      built('locale/msg.js'),
      built('guide/words/first-paint-words.js'),
      built('guide/words/deferred-words.js'),
      built('guide/dates.js'),
      built('content/hostname.js'),
      built('tree/index.js'),
    ]);
  const entry = currentEdition();
  const edition = await entry.load();
  const words = edition.words(danishMsg);
  const guide = {...firstPaintWords(danishMsg), ...deferredWords(danishMsg)};
  const {answersOf, boxOf, endingsOf, journeys, nextStep, walk} = tree;
  const {steps} = edition.tree;

  const linkOf = ({to, label}) => {
    const href = edition.links[to];
    const site = hostnameOf(href);
    return {href, text: site ? `${label} (${site})` : label};
  };
  const statement = ({text, link, onlyAfter}) => ({
    text,
    ...(link && {link: linkOf(link)}),
    ...(onlyAfter && {onlyAfter}),
  });
  const aside = ({title, text}) => ({title, text: text.map(statement)});
  const contentOf = (content) => ({
    title: content.title,
    text: (content.text ?? []).map(statement),
    lists: (content.lists ?? []).map(({kind, title, items}) => ({kind, title, items: items.map(statement)})),
    ...(content.aside && {aside: aside(content.aside)}),
  });

  /** The answers that lead to each box, on the first journey that comes by. */
  const answersBefore = new Map();
  for (const {passed} of journeys(edition.tree)) {
    const before = {};
    for (const {box, answer} of passed) {
      if (!answersBefore.has(box)) answersBefore.set(box, {...before});
      before[box] = answer;
    }
  }

  const startAfter = (step) => steps[step + 1]?.start ?? 'plan';
  const target = (step, to) => {
    if (to === nextStep) return {to: startAfter(step)};
    // An outcome of the last step has no card: the plan follows.
    if (step === steps.length - 1 && boxOf(edition.tree, to).kind === 'outcome') return {to: 'plan', ending: to};
    return {to};
  };

  const boxes = {};
  for (const [id, before] of answersBefore) {
    const box = boxOf(edition.tree, id);
    const {step, passed, remaining} = walk(edition.tree, before);
    const asked = passed.filter(
      (each) => each.step === step && boxOf(edition.tree, each.box).kind === 'question',
    ).length;
    const left = remaining.max - (box.kind === 'question' ? 1 : 0);
    const endings = new Set(endingsOf(edition.tree, step).map((ending) => ending.id));
    const positions = {question: guide.question(asked + 1), attempt: guide.attempt, outcome: guide.result};
    boxes[id] = {
      kind: box.kind,
      step,
      position: `${guide.step(step + 1, steps.length)} · ${positions[box.kind]}`,
      remaining: left > 0 ? guide.left(left, step + 1) : box.kind === 'question' ? guide.lastQuestion(step + 1) : '',
      ...contentOf(words.boxes[id]),
      ...(box.kind === 'attempt' && {ask: guide.didItWork}),
      answers:
        box.kind === 'outcome'
          ? [{id: 'continue', label: guide.goOn(step + 2), to: startAfter(step), ending: id}]
          : answersOf(box).map((answer) => ({
              id: answer.id,
              label: words.boxes[id].answers[answer.id].label,
              ...target(step, answer.to),
              ...(endings.has(`${id}.${answer.id}`) && {ending: `${id}.${answer.id}`}),
            })),
    };
  }

  return {
    title: words.title,
    lead: words.lead ?? '',
    steps: words.steps,
    start: steps[0].start,
    boxes,
    plans: edition.plans,
    tasks: Object.fromEntries(Object.entries(words.tasks).map(([id, task]) => [id, contentOf(task)])),
    reserve: words.reserve.map(statement),
    asides: words.asides.map(aside),
    checked: guide.checked(dateInWords('da', entry.checked)),
    words: {
      back: guide.back,
      restart: guide.restart,
      plan: guide.plan,
      takeHome: guide.takeHome,
      reserve: guide.reserve,
      asides: guide.asides,
      finished: guide.finished,
    },
  };
}
