import { type Language, languages } from '../model/entry.ts';

/**
 * Language of messages: `--lang`, else German.
 * @returns undefined when the option names none we speak
 */
export function readLanguage(args: string[]): Language | undefined {
  const at = args.indexOf('--lang');
  return at < 0 ? 'de' : languages.find((language) => language === args[at + 1]);
}
