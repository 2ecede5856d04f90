import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

const median = (values) => values.sort((one, other) => one - other)[Math.floor(values.length / 2)];

/**
 * Seconds of the processor that one call takes: the median of several samples, each of as many calls as fill a while.
 */
export async function secondsOf(work, {samples = 5, atLeast = 0.05} = {}) {
  const timed = async (calls) => {
    const start = process.cpuUsage();
    for (let call = 0; call < calls; call++) {
      const result = work();
      if (result instanceof Promise) await result;
    }
    const {user, system} = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
  let calls = 1;
  for (let taken; (taken = await timed(calls)) < atLeast;)
    calls = Math.ceil(calls * Math.min(10, (1.2 * atLeast) / taken));
  const seconds = [];
  for (let sample = 0; sample < samples; sample++) {
    collectGarbage();
    seconds.push((await timed(calls)) / calls);
  }
  return median(seconds);
}

/** Bytes that what `make` returns keeps on the heap. */
export function bytesOf(make) {
  const heap = () => {
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
  make();
  const before = heap();
  const made = make();
  const bytes = heap() - before;
  return made && bytes;
}

/** The slope of the line through the points on logarithmic scales: 1 if twice as much takes twice as long. */
export function exponentOf(points) {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)]);
  const mean = (index) => logs.reduce((sum, log) => sum + log[index], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const covariance = logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0);
  return covariance / logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0);
}
