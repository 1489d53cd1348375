/** Nouns whose plural turns a vowel or takes an old ending; a closed class, after Quirk et al., A Comprehensive Grammar, “Irregular plurals”. */
const irregular: [RegExp, string][] = [
  [/(?<!hu|ger|ro|sha|talis)man$/i, 'men'],
  [/child$/i, 'children'],
  [/(?<=^|\P{L})person$/iu, 'people'],
  [/foot$/i, 'feet'],
  [/tooth$/i, 'teeth'],
  [/goose$/i, 'geese'],
  [/(?<=^|dor)mouse$/i, 'mice'],
  [/(?<=[lr])f$|(?<=lea|hoo|loa|thie)f$/i, 'ves'],
  [/(?<=i)fe$/i, 'ves'],
  [/sis$/i, 'ses'],
  [/xis$/i, 'xes'],
  [/(?<=[a-z]{3})um$/i, 'a'],
  [/(?<=[a-z]{3})us$/i, 'i'],
  [/(?<=[a-z]{3})on$/i, 'a'],
  [/(?:ex|ix)$/i, 'ices'],
];

/**
 * All forms of an English noun, the noun itself first. A possessive (`-’s`) is cut off before comparing and needs no form.
 * @param noun singular; the editor's `forms` cover what no rule does
 */
export function englishForms(noun: string): Set<string> {
  const forms = new Set([noun, `${noun}s`]);
  if (/(?:s|x|z|ch|sh|o)$/i.test(noun)) forms.add(`${noun}es`);
  if (/[^aeiou]y$/i.test(noun)) forms.add(`${noun.slice(0, -1)}ies`);
  if (/[aeiou]z$/i.test(noun)) forms.add(`${noun}zes`);
  for (const [ending, plural] of irregular) if (ending.test(noun)) forms.add(noun.replace(ending, plural));
  return forms;
}
