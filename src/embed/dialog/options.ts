import type { EmbedWords } from '../../i18n/embed-words.ts';
import type { Language } from '../../model/entry.ts';
import { choice, field, make, tick } from './make.ts';

/** What can be left of a page, by the kind of its entry. */
const parts: Record<string, readonly (keyof EmbedWords['parts'])[]> = {
  terms: ['definition'],
  processes: ['picture', 'steps'],
  journeys: ['picture'],
  stories: ['strip'],
};
/** Kinds whose pages can be cut to a run of numbers, and the parameter's name. */
const ranges: Record<string, keyof EmbedWords['from']> = { processes: 'steps', stories: 'scene' };

/** The fields for look and part, and what they say. */
export interface Options {
  fields: HTMLElement;
  language(): Language | undefined;
  params(): Record<string, string>;
}

/**
 * Fields for what an embed page can be asked for.
 * @param languages the site's, this page's first
 * @param changed called when something has been chosen
 */
export function optionFields(t: EmbedWords, kind: string, languages: readonly Language[], changed: () => void): Options {
  const theme = choice(Object.entries(t.themes) as [string, string][]);
  const language = choice(languages.map((one) => [one, t.languages[one]] as const));
  const part = choice((['all', ...(parts[kind] ?? [])] as const).map((one) => [one, t.parts[one]] as const));
  const range = make('input', { type: 'text', inputMode: 'numeric', pattern: '[1-9][0-9]{0,2}(-[1-9][0-9]{0,2})?', autocomplete: 'off' });
  const own = make('input', { type: 'checkbox' });
  const accent = make('input', { type: 'color', ariaLabel: t.colour, hidden: true });
  accent.value = /^#[0-9a-f]{6}$/i.test(signal()) ? signal() : '#9c2f1f';
  own.addEventListener('change', () => {
    accent.hidden = !own.checked;
  });
  const fields = make('details', { className: 'embed-options' }, make('summary', {}, t.options));
  const grid = make('div', { className: 'embed-fields' }, field(t.theme, theme));
  if (languages.length > 1) grid.append(field(t.language, language));
  if (parts[kind]) grid.append(field(t.part, part));
  const by = ranges[kind];
  if (by) grid.append(field(t.from[by], range));
  const colour = tick(t.accent, own);
  fields.append(grid, make('div', { className: 'choice' }, colour, accent), make('p', { className: 'embed-small' }, t.accentHelp));
  fields.addEventListener('input', changed);
  return {
    fields,
    language: () => languages.find((one) => one === language.value),
    params: () => ({
      theme: theme.value === 'auto' ? '' : theme.value,
      accent: own.checked ? accent.value.slice(1) : '',
      parts: part.value === 'all' ? '' : part.value,
      ...(by && { [by]: range.validity.valid ? range.value : '' }),
    }),
  };
}

const signal = (): string => getComputedStyle(document.documentElement).getPropertyValue('--signal').trim();
