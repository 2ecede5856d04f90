/** A reporter that ends the run at the first failure: one is enough to kill a mutant. */
export default async function* (events) {
  for await (const {type, data} of events) {
    if (type !== 'test:fail') continue;
    console.error(data.name, data.details.error.cause ?? data.details.error);
    process.exit(1);
  }
  yield '';
}
