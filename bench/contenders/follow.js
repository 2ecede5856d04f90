/**
 * Where these answers lead: the box, or `plan`; every answer given, as `scan.yes`; and how each step ended.
 */
export function follow({start, boxes}, given) {
  const passed = [];
  const endings = [];
  let at = start;
  for (const id of given) {
    const {to, ending} = boxes[at].answers.find((answer) => answer.id === id);
    passed.push(`${at}.${id}`);
    if (ending) endings.push(ending);
    at = to;
  }
  return {at, passed, endings};
}

/** Whether a statement is for a visitor who has given these answers. */
export const isFor =
  (passed) =>
  ({onlyAfter}) =>
    !onlyAfter || passed.includes(onlyAfter);

/** The tasks that are left to do, each with its words. */
export const planOf = ({plans, tasks}, [first, second]) =>
  plans[first][second].map(({task, as}) => ({...tasks[task], id: task, as}));
