import {parseArgs} from 'node:util';
import {version} from '../guide/version.js';
import {check} from './check.js';
import {CliError} from './cli-error.js';
import type {Command, Options, Result, Surroundings} from './command.js';
import {facts} from './facts.js';
import {help} from './help.js';
import {journeysTable} from './journeys-table.js';
import {options} from './options.js';
import {snippet} from './snippet.js';
import {json, mermaidChart, outline} from './texts.js';

/** A command, and the options that it heeds. */
interface Usage {
  readonly run: Command;
  readonly heeds: readonly (keyof Options)[];
  /** Whether it takes the names of files. */
  readonly files?: true;
}

const text: Usage['heeds'] = ['edition', 'language', 'profiles', 'profile'];

const commands: Readonly<Record<string, Usage>> = {
  outline: {run: outline, heeds: text},
  json: {run: json, heeds: text},
  snippet: {run: snippet, heeds: ['folder', 'cms', 'method', 'template', 'language', 'set', 'profile']},
  check: {run: check, heeds: ['profile'], files: true},
  journeys: {run: journeysTable, heeds: ['edition', 'format']},
  mermaid: {run: mermaidChart, heeds: ['edition', 'plans']},
  facts: {run: facts, heeds: ['edition', 'due', 'on']},
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
    const ignored = (Object.keys(values) as (keyof Options)[]).filter((option) => !command.heeds.includes(option));
    if (ignored.length) throw new CliError(`${name} bruger ikke --${ignored.join(', --')}.`);
    if (files.length && !command.files) throw new CliError(`${name} bruger ikke »${files.join(' ')}«. Slet det.`);
    return await command.run(values, files, surroundings);
  } catch (error) {
    const message = error instanceof CliError ? error.message : `Uventet fejl: ${String(error)}`;
    return {
      output: '',
      errors: `mitid-guide: ${message}\nmitid-guide --help viser, hvad der kan skrives.\n`,
      exitCode: 2,
    };
  }
}

/** What follows an option, and an example of it. */
const values: Readonly<Partial<Record<keyof Options, string>>> = {
  edition: 'udgaven, fx 2026-11',
  language: 'sproget, fx da',
  profiles: 'filen, fx profiles.json',
  profile: 'profilens navn, fx nordby',
  folder: 'mappen, fx https://www.jeres-kommune.dk/mitid-guide/0/',
  cms: 'systemet, fx wordpress',
  method: 'måden, fx iframe',
  set: 'en oplysning, fx phone="12 34 56 78"',
  format: 'formatet, fx csv',
  on: 'dagen, fx 2027-06-01',
};

function parsed(args: readonly string[]) {
  try {
    return parseArgs({args: [...args], options, allowPositionals: true});
  } catch (error) {
    const given = /'(-[^' ]*)/.exec(String(error))?.[1] ?? '';
    const isUnknown = (error as {code?: unknown}).code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
    if (isUnknown) throw new CliError(`Der er intet valg, der hedder »${given}«.`);
    const name = given.replace(/^--/, '').replace(/[=,].*/, '');
    const missing = new Map(Object.entries(values)).get(name);
    throw new CliError(
      missing === undefined ? `Efter »${given}« skal der ikke stå noget.` : `Efter »--${name}« mangler ${missing}.`,
    );
  }
}
