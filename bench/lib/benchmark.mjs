import {launch} from 'puppeteer-core';
import {browserArgs, findWholeBrowser} from '../../scripts/lib/find-browser.mjs';
import {buildContenders} from './contenders.mjs';
import {machine} from './machine.mjs';
import {measureAnswers, measureFirstQuestion, measureMany, measureWork, missingWords, profiles} from './measure.mjs';
import {startServer} from './server.mjs';
import {summary} from './statistics.mjs';
import {metrics} from './table.mjs';

const many = 50;

/** The cards on the way of the first answers, and last the plan: the title of each, and the texts it shows. */
function firstWay({start, boxes, plans, tasks, words}) {
  const way = [];
  const passed = [];
  const endings = [];
  for (let id = start; id !== 'plan';) {
    const {title, text, lists, answers} = boxes[id];
    const statements = [...text, ...lists.flatMap(({items}) => items)].filter(({onlyAfter}) => !onlyAfter);
    const [{id: answer, to, ending}] = answers;
    way.push({title, texts: [...statements, ...answers.map(({label}) => ({text: label}))].map((each) => each.text)});
    passed.push(`${id}.${answer}`);
    if (ending) endings.push(ending);
    id = to;
  }
  const [first, second] = endings;
  return [...way, {title: words.plan, texts: plans[first][second].map(({task}) => tasks[task].title)}];
}

/** Measures one contender once. Keys are the ids of the metrics. */
async function measureOnce(browser, origin, {id, cards}, titles) {
  const url = `${origin}/${id}.html`;
  const full = await measureFirstQuestion(browser, profiles.full, url, cards, titles);
  const slow = await measureFirstQuestion(browser, profiles.slowPhone, url, cards, titles);
  const answers = await measureAnswers(browser, profiles.quarter, url, cards, titles);
  return {
    paintedFull: full.painted,
    paintedQuarter: answers.painted,
    paintedSlowPhone: slow.painted,
    longTasks: answers.longTasks,
    mouse: answers.mouse,
    keyboard: answers.keyboard,
    shift: slow.shift,
    bytesBefore: slow.bytesBefore,
    requestsBefore: slow.requestsBefore,
    bytes: slow.bytes,
    requests: slow.requests,
    ...(await measureWork(browser, url, cards, titles)),
    ...(await measureMany(browser, `${origin}/${id}-${many}.html`)),
  };
}

/**
 * Measures every contender so many times, one after the other in each round, so that what disturbs the machine disturbs
 * all alike.
 * @param {{rounds: number, only?: string[], log?: (line: string) => void}} options
 */
export async function benchmark({rounds, only, log = console.error}) {
  const {contenders: all, files, cards} = await buildContenders();
  const contenders = all.filter(({id}) => !only || id === 'hand-written' || only.includes(id));
  for (const {id, page} of contenders) {
    files.set(`/${id}.html`, page(1));
    files.set(`/${id}-${many}.html`, page(many));
  }
  const way = firstWay(cards);
  const titles = way.map(({title}) => title);
  const server = await startServer(files);
  const browser = await launch({executablePath: findWholeBrowser(), args: browserArgs});
  const samples = Object.fromEntries(metrics.map(({id}) => [id, {}]));
  try {
    for (const {id, cards: where} of contenders) {
      const missing = await missingWords(browser, `${server.origin}/${id}.html`, where, way);
      if (missing.length) throw new Error(`${id} does not show: ${missing.join(' | ')}`);
    }
    for (let round = 1; round <= rounds; round++) {
      for (const contender of contenders) {
        const measured = await measureOnce(browser, server.origin, contender, titles);
        for (const {id} of metrics) (samples[id][contender.id] ??= []).push(measured[id]);
      }
      log(`round ${round} of ${rounds}`);
    }
    return {
      date: new Date().toISOString().slice(0, 10),
      machine: machine(await browser.version()),
      rounds,
      contenders: contenders.map(({id, name}) => ({id, name})),
      results: Object.fromEntries(
        metrics.map(({id}) => [
          id,
          Object.fromEntries(Object.entries(samples[id]).map(([contender, values]) => [contender, summary(values)])),
        ]),
      ),
    };
  } finally {
    await browser.close();
    server.close();
  }
}
