import {cpus, loadavg, totalmem, type} from 'node:os';

/** What the measuring ran on: the class of the machine, and nothing that tells it from others of its class. */
export function machine(browser) {
  const processors = cpus();
  return {
    processors: `${processors.length} x ${processors[0]?.model.replace(/\(R\)|\(TM\)/g, '').trim() ?? 'unknown'}`,
    memory: `${Math.round(totalmem() / 1024 ** 3)} GB`,
    /** How many processes wanted a processor in the last minute. */
    load: Math.round(loadavg()[0]),
    system: type(),
    node: process.version,
    ...(browser && {browser}),
  };
}
