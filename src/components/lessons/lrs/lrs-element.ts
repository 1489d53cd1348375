import { merged, noProgress, type Progress } from '../../../model/progress/progress.ts';
import type { QuestionKind } from '../../../model/questions/kinds.ts';
import { read, write } from '../../base/storage.ts';
import { progressStore } from '../store.ts';
import { StatementQueue } from './queue.ts';
import { answered, finished, type Speaker, type Statement } from './statements.ts';

const consent = 'lotse:lrs:consent:v1';
const device = 'lotse:lrs:device:v1';
const queued = 'lotse:lrs:queue:v1';
const told = 'lotse:lrs:told:v1';

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((one) => typeof one === 'string');
const isStatements = (value: unknown): value is Statement[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null && 'id' in one);

/** A random UUID (RFC 9562, version 4), also where a page came without encryption and `crypto.randomUUID` is missing. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** An answer as a question tells the page. */
interface Told {
  id: string;
  right: boolean;
  kind: QuestionKind;
  response: string;
}

/** `<lotse-lrs>`: tells an LRS what is answered and done in its lesson, once the learner agrees; off until then. */
class LrsElement extends HTMLElement {
  #queue: StatementQueue | undefined;
  #seen: Progress = noProgress();
  #since = Date.now();

  connectedCallback(): void {
    const box = this.querySelector('input');
    if (!box || this.#queue) return;
    const { endpoint = '', key } = this.dataset;
    this.#queue = new StatementQueue({
      endpoint,
      ...(key && { authorization: key }),
      read: () => read(queued, [], isStatements),
      write: (statements) => write(queued, statements),
      fetch: (url, init) => fetch(url, init),
      later: (wait, call) => setTimeout(call, wait),
      said: (waiting, refused) => this.#say(waiting, refused),
    });
    box.checked = read(consent, '', (value) => typeof value === 'string') === endpoint;
    box.addEventListener('change', () => this.#agree(box.checked));
    document.addEventListener('lotse:answered', (event) => this.#answered((event as CustomEvent<Told>).detail));
    // A question keeps its answer before it tells: the last answer is to be reported before the end it brings.
    progressStore().watch(() => queueMicrotask(() => this.#finished()));
    window.addEventListener('online', () => this.#send());
    document.addEventListener('visibilitychange', () => this.#send());
    this.hidden = false;
    this.#finished();
    this.#send();
  }

  /** Agreeing is for this LRS: another address asks again. What was done before is not told. */
  #agree(yes: boolean): void {
    write(consent, yes ? (this.dataset['endpoint'] ?? '') : '');
    if (!yes) this.#queue?.clear();
  }

  #agreed = (): boolean => this.querySelector('input')?.checked ?? false;

  #send(): void {
    if (this.#agreed()) void this.#queue?.send();
  }

  #answered({ id, right, kind, response }: Told): void {
    const lesson = this.dataset['lesson'] ?? '';
    // Without storage other scripts' progress is not to be seen from here.
    this.#seen = merged(this.#seen, { ...noProgress(), answers: { [`${lesson}/${id}`]: { right, tries: 1 } } });
    const took = Date.now() - this.#since;
    this.#since = Date.now();
    if (!this.#agreed()) return;
    const statement = answered(this.#speaker(), { lesson, question: id, kind, response, right, took }, uuid(), new Date());
    if (statement) void this.#queue?.add(statement);
    this.#finished();
  }

  #finished(): void {
    const lesson = this.dataset['lesson'] ?? '';
    const done = read(told, [], isTexts);
    if (!this.#agreed() || done.includes(lesson)) return;
    const plan = { id: lesson, questions: (this.dataset['questions'] ?? '').split(' ').filter(Boolean) };
    const statements = finished(this.#speaker(), merged(progressStore().read(), this.#seen), plan, uuid, new Date());
    if (statements.length === 0) return;
    write(told, [...done, lesson]);
    void this.#queue?.add(...statements);
  }

  #speaker(): Speaker {
    let name = read(device, '', (value) => typeof value === 'string');
    if (!name) {
      name = uuid();
      write(device, name);
    }
    return { base: this.dataset['base'] ?? '', device: name, language: document.documentElement.lang || 'de' };
  }

  #say(waiting: number, refused = 0): void {
    const status = this.querySelector('[role=status]');
    const words = refused > 0 ? this.dataset['refused'] : waiting > 0 ? this.dataset['waiting'] : this.dataset['sent'];
    if (status) status.textContent = (words ?? '').replace('{n}', String(refused || waiting));
  }
}

customElements.define('lotse-lrs', LrsElement);
