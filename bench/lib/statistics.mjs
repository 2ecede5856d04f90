/** The value below which this share of the sorted values lies, between two of them if need be. */
function quantile(sorted, share) {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  return below + (above - below) * (position % 1);
}

const rounded = (value) => Math.round(value * 1000) / 1000;

/**
 * Median and quartiles; null if the contender cannot do what was measured, as it says itself with null.
 * @param {(number | null)[]} values
 */
export function summary(values) {
  const sorted = values.filter((value) => value !== null).sort((one, other) => one - other);
  // Fewer than half of the rounds: the median of all of them is "never".
  if (sorted.length * 2 < values.length) return {median: null};
  const [q1, median, q3] = [0.25, 0.5, 0.75].map((share) => rounded(quantile(sorted, share)));
  return {median, q1, q3};
}
