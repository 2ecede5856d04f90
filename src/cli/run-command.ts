import {parseArgs} from 'node:util';
import {version} from '../guide/version.js';
import {check} from './check.js';
import {CliError} from './cli-error.js';
import type {Command, Result, Surroundings} from './command.js';
import {facts} from './facts.js';
import {help} from './help.js';
import {journeysTable} from './journeys-table.js';
import {options} from './options.js';
import {snippet} from './snippet.js';
import {json, mermaidChart, outline} from './texts.js';

const commands: Readonly<Record<string, Command>> = {
  outline,
  json,
  snippet,
  check,
  journeys: journeysTable,
  mermaid: mermaidChart,
  facts,
};

/** Runs the command that the arguments name. Never throws: whatever goes wrong becomes a message. */
export async function runCommand(args: readonly string[], surroundings: Surroundings): Promise<Result> {
  try {
    const {values, positionals} = parsed(args);
    const [name, ...files] = positionals;
    if (values.version) return {output: `${version}\n`, exitCode: 0};
    if (values.help || name === undefined) return {output: help, exitCode: values.help ? 0 : 2};
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command)
      throw new CliError(`Der er ingen kommando »${name}«. Vælg en af: ${Object.keys(commands).join(', ')}.`);
    return await command(values, files, surroundings);
  } catch (error) {
    const message = error instanceof CliError ? error.message : `Uventet fejl: ${String(error)}`;
    return {
      output: '',
      errors: `mitid-guide: ${message}\nmitid-guide --help viser, hvad der kan skrives.\n`,
      exitCode: 2,
    };
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({args: [...args], options, allowPositionals: true});
  } catch (error) {
    const given = /'(-[^' ]*)/.exec(String(error))?.[1] ?? '';
    const isUnknown = (error as {code?: unknown}).code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
    throw new CliError(
      isUnknown ? `Der er intet valg, der hedder »${given}«.` : `Valget »${given}« er skrevet forkert.`,
    );
  }
}
