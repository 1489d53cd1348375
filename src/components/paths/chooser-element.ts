import { chooserWordsIn } from '../../i18n/chooser-words.ts';
import { fill } from '../../i18n/fill.ts';
import { type PathChoice, pathFor } from '../../model/path-choice.ts';
import { type Standing, standingOf } from '../../model/progress/standing.ts';
import { words as listOf } from '../lessons/kept.ts';
import { planIn } from '../lessons/path-element.ts';
import { progressStore } from '../lessons/store.ts';

const words = chooserWordsIn(document.documentElement.lang === 'en' ? 'en' : 'de');

/** `<lotse-chooser>`: names the path that fits what was ticked, and says why; notes at every path how far it is. */
class ChooserElement extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.querySelector('form')?.addEventListener('change', () => this.#answer());
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    this.#stop ??= progressStore().watch(() => this.#show());
    this.#show();
  }

  disconnectedCallback(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  #show(): void {
    for (const path of this.#paths()) {
      const { done, passed, begun } = standingIn(path);
      const lessons = planIn(path.dataset['plan'] ?? '').length;
      path.textContent = passed ? words.done : fill(words.state, { done, lessons });
      path.hidden = !begun;
    }
    this.#answer();
  }

  #answer(): void {
    const said = this.querySelector<HTMLElement>('.chosen');
    if (!said) return;
    const ticked = [...this.querySelectorAll<HTMLInputElement>('.chooser-form input:checked')];
    const roles = ticked.filter(({ name }) => name === 'role');
    const wish = ticked.find(({ name, value }) => name === 'wish' && value);
    const known = this.#paths().map(({ dataset }) => ({ id: dataset['id'] ?? '', roles: listOf(dataset['roles']) }));
    const choice = pathFor(
      known,
      roles.map(({ value }) => value),
      wish?.value,
    );
    said.replaceChildren(...(choice ? this.#reason(choice, roles, wish) : [words.ask]));
    said.classList.toggle('found', choice !== undefined);
  }

  #reason(choice: PathChoice, roles: HTMLInputElement[], wish: HTMLInputElement | undefined): (string | Node)[] {
    const best = this.#path(choice.path);
    if (!best) return [];
    const named = roles.filter(({ value }) => choice.roles.includes(value)).map(({ dataset }) => dataset['name'] ?? '');
    const why = choice.wish ? (named.length > 0 ? words.forBoth : words.forWish) : words.forRoles;
    const reason = fill(why, { roles: named.join(words.and), wish: wish?.dataset['name'] });
    const needs = listOf(best.dataset['requires']).flatMap((id) => {
      const path = this.#path(id);
      return path ? [' ', ...around(standingIn(path).passed ? words.beforeDone : words.before, '{path}', [linkTo(path)])] : [];
    });
    const also = choice.also
      .filter((id) => !listOf(best.dataset['requires']).includes(id))
      .flatMap((id) => this.#path(id) ?? [])
      .map(linkTo);
    const others = also.flatMap((link, index) => (index === 0 ? [link] : [', ', link]));
    return [
      ...around(words.fits, '{path}', [linkTo(best)]),
      ` ${reason}`,
      ...needs,
      ...(others.length > 0 ? [' ', ...around(words.also, '{paths}', others)] : []),
    ];
  }

  #paths = (): HTMLElement[] => [...this.querySelectorAll<HTMLElement>('[data-plan]')];
  #path = (id: string): HTMLElement | undefined => this.#paths().find(({ dataset }) => dataset['id'] === id);
}

const standingIn = ({ dataset }: HTMLElement): Standing =>
  standingOf(progressStore().read(), dataset['id'] ?? '', planIn(dataset['plan'] ?? ''), Number(dataset['mark']) || 1);

function linkTo({ dataset, parentElement }: HTMLElement): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = parentElement?.parentElement?.querySelector<HTMLAnchorElement>('a')?.href ?? '';
  link.textContent = dataset['title'] ?? '';
  return link;
}

/** A sentence with nodes at one of its places. */
function around(sentence: string, place: string, nodes: (string | Node)[]): (string | Node)[] {
  const [before = '', after = ''] = sentence.split(place);
  return [before, ...nodes, after];
}

customElements.define('lotse-chooser', ChooserElement);
