import type { ProcessViewWords } from '../../i18n/process-views.ts';

/** What of a process is lit. */
export type View = 'all' | 'customer' | 'role' | 'breaks';
const views: readonly View[] = ['all', 'customer', 'role', 'breaks'];

/**
 * The choice of a view, and for one of them of a role. Made in the browser: without a script there is nothing to choose.
 * @param roles lanes to choose from: id and name
 */
export function viewControls(words: ProcessViewWords, roles: readonly (readonly [id: string, name: string])[]) {
  const radios = views.map((value) => make('input', { type: 'radio', name: 'view', value, checked: value === 'all' }));
  const lane = make('select', {}, ...roles.map(([value, name]) => make('option', { value }, name)));
  const output = make('output', {});
  output.setAttribute('aria-live', 'polite');
  const fieldset = make(
    'fieldset',
    { className: 'views' },
    make('legend', {}, words.legend),
    ...radios.map((radio, at) => make('label', {}, radio, ` ${words[views[at] ?? 'all']}`)),
    make('label', {}, make('span', {}, words.which), lane),
    output,
  );
  return { fieldset, radios, lane, output };
}

function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...content);
  return made;
}
