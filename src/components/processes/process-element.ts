import { fill } from '../../i18n/fill.ts';
import { processViews } from '../../i18n/process-views.ts';
import { type View, viewControls } from './view-controls.ts';

const words = processViews[(document.currentScript as HTMLScriptElement).dataset['language'] === 'en' ? 'en' : 'de'];

/**
 * Ways to look at a process, and the tie between its picture and its list: a step chosen in one is lit in the other.
 * The view is in the address (`?view=role&lane=billing`), so that a link can share it.
 */
export class ProcessElement extends HTMLElement {
  connectedCallback(): void {
    const page = this.closest<HTMLElement>('.entry');
    if (!page) return;
    const roles = [...page.querySelectorAll<HTMLElement>('.role:not(:has(> .lane-customer))')].map(
      (role) => [role.dataset['lane'] ?? '', role.querySelector('h3')?.firstChild?.textContent ?? ''] as const,
    );
    const { fieldset, radios, lane, output } = viewControls(words, roles);
    this.replaceChildren(fieldset);
    const asked = new URLSearchParams(location.search);
    const radio = radios.find(({ value }) => value === asked.get('view'));
    if (radio) radio.checked = true;
    if ([...lane.options].some(({ value }) => value === asked.get('lane'))) lane.value = asked.get('lane') ?? '';
    const change = (event?: Event) => {
      if (event?.target === lane) for (const one of radios) one.checked = one.value === 'role';
      const view = (radios.find(({ checked }) => checked)?.value ?? 'all') as View;
      output.textContent = show(page, view, lane.value);
      if (event) keep(view, lane.value);
    };
    fieldset.addEventListener('change', change);
    change();
    for (const picture of page.querySelectorAll<HTMLElement>('.picture'))
      picture.addEventListener('click', (event) => {
        const step = (event.target as Element).closest<SVGElement>('[data-step]')?.dataset['step'];
        if (step) location.hash = step;
      });
    const light = () => this.light(page);
    window.addEventListener('hashchange', light);
    light();
  }

  /** The step the address names, lit in the picture as `:target` lights it in the list. */
  private light(page: HTMLElement): void {
    const id = decodeURIComponent(location.hash.slice(1));
    for (const box of page.querySelectorAll<SVGElement>('.picture [data-step]')) box.classList.toggle('lit', box.dataset['step'] === id);
  }
}

/**
 * Shows the steps a view is about; the others stay as a number and a name.
 * @returns how many are shown, as a sentence
 */
function show(page: HTMLElement, view: View, lane: string): string {
  page.dataset['view'] = view;
  const wanted = (step: HTMLElement | SVGElement) =>
    view === 'all' ||
    (view === 'role' && step.dataset['lane'] === lane) ||
    (view === 'customer' && step.dataset['met'] !== undefined) ||
    (view === 'breaks' && step.querySelector('.breakpoint') !== null);
  const steps = [...page.querySelectorAll<HTMLElement>('.steps > [data-lane]')];
  for (const step of steps) step.classList.toggle('unlit', !wanted(step));
  const shown = new Set(steps.filter(wanted).map(({ id }) => id));
  for (const box of page.querySelectorAll<SVGElement>('.picture [data-step]'))
    box.classList.toggle('unlit', !shown.has(box.dataset['step'] ?? ''));
  for (const role of page.querySelectorAll<HTMLElement>('.role')) role.hidden = view === 'role' && role.dataset['lane'] !== lane;
  return view === 'all' ? '' : fill(words.shown, { n: shown.size, all: steps.length });
}

function keep(view: View, lane: string): void {
  const address = new URL(location.href);
  address.searchParams.delete('view');
  address.searchParams.delete('lane');
  if (view !== 'all') address.searchParams.set('view', view);
  if (view === 'role') address.searchParams.set('lane', lane);
  // In some frames the address may not be changed; then the view still holds for this visit.
  try {
    history.replaceState(history.state, '', address);
  } catch {}
}

// Only now, with the sheet of the controls here too, are they made.
document.addEventListener('lotse:process', () => customElements.define('lotse-process', ProcessElement), { once: true });
