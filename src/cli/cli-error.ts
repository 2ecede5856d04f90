/** Something that whoever runs the command can correct. The message is in Danish, and says how. */
export class CliError extends Error {
  override readonly name = 'CliError';
}
