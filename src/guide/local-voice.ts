/** The language of a tag, without country or script: `da` of `da-DK`, and of `da_DK`, as Android writes it. */
export const languageOfTag = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** Voices that make macOS sound like a robot or a bell. It lists them first. */
const isOdd = ({voiceURI}: SpeechSynthesisVoice) => /eloquence|speech\.synthesis\.voice/.test(voiceURI);

/**
 * The voice to read this language with: one that is on the device, because any other sends the text away. The visitor's
 * own choice first, which is the system's default.
 */
export function localVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice | undefined {
  const fitting = voices.filter(({localService, lang}) => localService && languageOfTag(lang) === language);
  return fitting.find((voice) => voice.default) ?? fitting.find((voice) => !isOdd(voice)) ?? fitting[0];
}
