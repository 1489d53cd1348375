import { saveFile } from '../base/save-file.ts';
import { isText, read, write } from '../base/storage.ts';
import { progressStore } from '../lessons/store.ts';
import { firstAnswers } from './firsts.ts';
import type { Results } from './results.ts';

/** Tells two files of one learner from files of two, and says nothing else: made by chance when first handing in. */
const personKey = 'lotse:person:v1';

/** `<lotse-hand-in data-results-of data-questions data-lessons>`: puts the results of a path into a file, when asked to and not before. */
export class HandInElement extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    if (details) details.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => this.#save());
  }

  #save(): void {
    const name = this.querySelector('input')?.value.trim() ?? '';
    const progress = progressStore().read();
    const firsts = firstAnswers();
    const answers: Results['answers'] = {};
    for (const id of words(this.dataset['questions'])) {
      const [answer, first] = [progress.answers[id], firsts[id]];
      if (answer && answer.tries > 0) answers[id] = { right: answer.right, tries: answer.tries, ...(first ? { first } : {}) };
    }
    const results: Results = {
      lotse: 'results',
      version: 1,
      path: this.dataset['resultsOf'] ?? '',
      person: person(),
      ...(name ? { name } : {}),
      made: today(),
      answers,
      read: words(this.dataset['lessons']).filter((id) => progress.read.includes(id)),
    };
    const file = `lotse-${results.path}-${name ? slug(name) : results.person.slice(0, 6)}.json`;
    saveFile(file, 'application/json', `${JSON.stringify(results, null, 1)}\n`);
    const said = this.querySelector('[role=status]');
    if (said) said.textContent = this.dataset['saved'] ?? '';
  }
}

function person(): string {
  const known = read(personKey, '', isText);
  if (/^[a-z0-9]{6,40}$/.test(known)) return known;
  const made = [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => (byte % 36).toString(36)).join('');
  write(personKey, made);
  return made;
}

/** The day where the learner is. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40);
const words = (list: string | undefined): string[] => (list ?? '').split(' ').filter(Boolean);
