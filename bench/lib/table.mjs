const one = (value) => (value < 9.95 ? value.toFixed(1) : String(Math.round(value)));
const ms = (value) => `${one(value)} ms`;
const kB = (value) => `${one(value / 1024)} kB`;
const count = (value) => String(Math.round(value));

/**
 * What the table has a row for. `format` writes a value; ratios are to the hand-written page, except where zero is the
 * only good value or a ratio says nothing.
 */
export const metrics = [
  {id: 'paintedFull', label: 'first question painted, CPU 1x', format: ms, ratio: true},
  {id: 'paintedQuarter', label: 'the same, CPU 4x slower', format: ms, ratio: true},
  {id: 'paintedSlowPhone', label: 'the same, slow phone', format: ms, ratio: true},
  {id: 'script', label: 'script CPU until settled', format: ms, ratio: true},
  {id: 'task', label: 'main thread until settled', format: ms, ratio: true},
  {id: 'longTasks', label: 'in long tasks, CPU 4x slower', format: ms, ratio: true},
  {id: 'mouse', label: 'answer by mouse → next card painted, CPU 4x slower', format: ms, ratio: true},
  {id: 'keyboard', label: 'answer by keyboard → next card painted, CPU 4x slower', format: ms, ratio: true},
  {id: 'answerTask', label: 'main thread of an answer', format: ms, ratio: true},
  {id: 'many', label: '50 guides on one page, main thread', format: ms, ratio: true},
  {id: 'shift', label: 'layout shift, slow phone', format: (value) => value.toFixed(3), ratio: false},
  {id: 'heap', label: 'heap', format: kB, ratio: true},
  {id: 'bytesBefore', label: 'bytes before the first question', format: kB, ratio: true},
  {id: 'bytes', label: 'bytes in all', format: kB, ratio: true},
  {id: 'requestsBefore', label: 'requests before the first question', format: count, ratio: false},
  {id: 'requests', label: 'requests in all', format: count, ratio: false},
];

const baseline = 'hand-written';

/** One cell: the median, and how many times the hand-written page's it is. */
function cell({format, ratio}, values, contender) {
  const value = values[contender]?.median;
  if (value === undefined || value === null) return '–';
  const base = values[baseline]?.median;
  const text = format(value);
  return ratio && base && contender !== baseline ? `${text} (${(value / base).toFixed(2)}x)` : text;
}

const row = (cells) => `| ${cells.join(' | ')} |`;

/**
 * The results as a Markdown table: a row for each measurement, a column for each contender.
 * @param {{contenders: {id: string, name: string}[], results: Record<string, Record<string, {median: number | null}>>}} report
 */
export const tableOf = ({contenders, results}) =>
  [
    row(['', ...contenders.map(({name}) => name)]),
    row(['---', ...contenders.map(() => '--:')]),
    ...metrics.map((metric) =>
      row([metric.label, ...contenders.map(({id}) => cell(metric, results[metric.id] ?? {}, id))]),
    ),
  ].join('\n');
