/**
 * All forms of an English noun, the noun itself first. The possessive's apostrophe ends a word, so it needs no form.
 * @param noun singular; irregular plurals are the editor's `forms`
 */
export function englishForms(noun: string): Set<string> {
  const forms = new Set([noun, `${noun}s`]);
  if (/(?:s|x|z|ch|sh|o)$/i.test(noun)) forms.add(`${noun}es`);
  if (/[^aeiou]y$/i.test(noun)) forms.add(`${noun.slice(0, -1)}ies`);
  if (/sis$/i.test(noun)) forms.add(`${noun.slice(0, -2)}es`);
  return forms;
}
