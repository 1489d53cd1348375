import { type FrameParams, partPlaces, type Range } from './params.ts';

const within = (number: number, { from, to }: Range): boolean => number >= from && number <= to;

/**
 * Leaves on an embed page what its address asks for, and hides the rest: it stays in the page, but is neither shown nor read out.
 * What would leave nothing is not done. It has to run before other scripts take the page in hand.
 * @param page the entry
 */
export function showParts(page: HTMLElement, params: FrameParams): void {
  const steps = params.steps && keepSteps(page, params.steps);
  const scene = params.scene && keepScenes(page, params.scene);
  const parts = params.parts ?? (steps ? (['steps'] as const) : scene ? (['strip'] as const) : []);
  const places = parts.map((name) => partPlaces[name]).join(', ');
  if (!places) return;
  const blocks = [...page.querySelectorAll<HTMLElement>(':scope > :not(.entry-head, .entry-body), :scope > .entry-body > *')];
  const kept = new Set(blocks.filter((block) => block.matches(places)));
  if (kept.size > 0) for (const block of blocks) if (!kept.has(block)) block.hidden = true;
}

/** Steps of a process by their number. */
function keepSteps(page: HTMLElement, range: Range): boolean {
  let number = 0;
  const steps = [...page.querySelectorAll<HTMLLIElement>('.steps > li')].map((step) => {
    // Only the first of a list says its number.
    number = step.value || number + 1;
    return { step, shown: within(number, range) };
  });
  if (!steps.some(({ shown }) => shown)) return false;
  for (const { step, shown } of steps) step.hidden = !shown;
  for (const phase of page.querySelectorAll<HTMLElement>('.phase')) phase.hidden = !phase.querySelector('.steps > li:not([hidden])');
  return true;
}

/** Scenes of a story by their number; the others leave the strip, so that its film has only these, too. */
function keepScenes(page: HTMLElement, range: Range): boolean {
  const story = page.querySelector<HTMLElement>('lotse-story');
  const panels = [...page.querySelectorAll<HTMLElement>('.strip > .panel')];
  let number = 0;
  const numbers = panels.map((panel) => (panel.classList.contains('panel-first') ? ++number : number));
  if (!story || !numbers.some((one) => within(one, range))) return false;
  panels.forEach((panel, at) => {
    if (!within(numbers[at] ?? 0, range)) panel.remove();
  });
  const scenes = (story.dataset['scenes'] ?? '').split(' ').filter((_id, at) => within(at + 1, range));
  story.dataset['scenes'] = scenes.join(' ');
  return true;
}
