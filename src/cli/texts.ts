import {danishMsg} from '../locale/msg.js';
import {guideJson, guideOutline} from '../pages/text/guide-texts.js';
import {mermaid, mermaidPlans} from '../tree/mermaid.js';
import {CliError} from './cli-error.js';
import {editionOf, languageOf, organisationOf} from './options.js';
import type {Command} from './command.js';

/** The whole guide as HTML. */
export const outline: Command = async (options, _, surroundings) => ({
  output: await guideOutline({
    entry: editionOf(options),
    language: languageOf(options),
    organisation: await organisationOf(options, surroundings),
  }),
  exitCode: 0,
});

/** The whole guide as data. */
export const json: Command = async (options, _, surroundings) => {
  const content = await guideJson({
    entry: editionOf(options),
    language: languageOf(options),
    organisation: await organisationOf(options, surroundings),
  });
  return {output: `${JSON.stringify(content, null, 1)}\n`, exitCode: 0};
};

/** The tree or, with `--plans`, the plans as a chart in the language of Mermaid. Its labels are Danish. */
export const mermaidChart: Command = async (options) => {
  const {tree, plans, words} = await editionOf(options).load();
  const {boxes, tasks} = words(danishMsg);
  const labelOf = (box: string, answer?: string) =>
    (answer === undefined ? boxes[box]?.title : boxes[box]?.answers?.[answer]?.label) ?? answer ?? box;
  if (!options.plans) return {output: mermaid(tree, labelOf), exitCode: 0};
  if (!plans) throw new CliError('Den udgave har ingen planer.');
  // The id of an ending is its outcome, or its attempt and how that went: `passport-app.worked`.
  const nameOf = (id: string) => {
    const [box = '', answer] = id.split('.');
    if (answer !== undefined) return `${labelOf(box)}: ${labelOf(box, answer)}`;
    return tasks[id]?.title ?? labelOf(id);
  };
  return {output: mermaidPlans(plans, nameOf), exitCode: 0};
};
