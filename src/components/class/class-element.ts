import { classWords } from '../../i18n/class-words.ts';
import { counted, fill } from '../../i18n/fill.ts';
import { saveFile } from '../base/save-file.ts';
import { csv } from './csv.ts';
import { classPicture, type LessonPicture, type QuestionPicture, type TaughtLesson } from './picture.ts';
import { mostBytes, type Results, readResults, takenIn } from './results.ts';
import { bar, type Column, made, sortableTable } from './table.ts';

/** From so many on, a group's picture no longer points to one person. */
const fewest = 5;

interface Taught {
  lessons: TaughtLesson[];
  /** Titles of paths. */
  paths: Record<string, string>;
}
interface Handed {
  file: string;
  results: Results;
}

/**
 * `<lotse-class>`: reads results files that are chosen or dropped, here and nowhere else, and shows what they say together.
 * Files are strangers' work: each is judged by `readResults`, and what it says is only ever written as text.
 */
class ClassElement extends HTMLElement {
  readonly #language = this.dataset['language'] === 'en' ? 'en' : 'de';
  readonly #t = classWords[this.#language];
  #taught: Taught = { lessons: [], paths: {} };
  #files: Handed[] = [];
  #refused: string[] = [];

  connectedCallback(): void {
    this.#taught = (window as unknown as { lotseTaught?: Taught }).lotseTaught ?? this.#taught;
    const drop = this.#part('.class-drop');
    const input = this.querySelector<HTMLInputElement>('input[type=file]');
    drop.hidden = false;
    input?.addEventListener('change', () => {
      void this.#take([...(input.files ?? [])]).then(() => {
        input.value = '';
      });
    });
    for (const type of ['dragover', 'drop'])
      drop.addEventListener(type, (event) => {
        event.preventDefault();
        drop.classList.toggle('over', type === 'dragover');
        if (type === 'drop') void this.#take([...((event as DragEvent).dataTransfer?.files ?? [])]);
      });
    drop.addEventListener('dragleave', () => drop.classList.remove('over'));
  }

  /** Reads files one after the other, so that the same files give the same picture. */
  async #take(files: readonly File[]): Promise<void> {
    this.#refused = [];
    for (const file of files) {
      const read = file.size > mostBytes ? 'size' : readResults(await file.text(), Object.keys(this.#taught.paths));
      if (typeof read === 'string') {
        this.#refused.push(fill(this.#t.refused, { file: file.name, why: this.#t.reasons[read] }));
        continue;
      }
      const { files: now, left, kept } = takenIn(this.#files, { file: file.name, results: read });
      this.#files = now;
      if (left && kept) this.#refused.push(fill(this.#t.twice, { file: left.file, other: kept.file }));
    }
    this.#show();
  }

  #show(): void {
    const t = this.#t;
    const all = this.#files.map(({ results }) => results);
    const { lessons, questions } = classPicture(all, this.#taught.lessons);
    const paths = [...new Set(all.map(({ path }) => path))].map((id) => this.#taught.paths[id] ?? id);
    const said = [
      ...(all.length > 0 ? [made('p', `${counted(t.files, all.length)}. ${t.path}: ${paths.join(', ')}`)] : []),
      ...(all.length > 0 && all.length < fewest ? [made('p', t.few, 'class-few')] : []),
      ...this.#refused.map((text) => made('p', text, 'class-refused')),
    ];
    this.#part('.class-said').replaceChildren(...said);
    if (all.length === 0) {
      this.#part('.class-picture').replaceChildren();
      return;
    }
    const actions = made('p', '', 'class-actions');
    const save = made('button', t.export);
    save.addEventListener('click', () => this.#export(questions));
    const clear = made('button', t.clear, 'quiet');
    clear.addEventListener('click', () => {
      this.#files = [];
      this.#refused = [];
      this.#show();
      this.querySelector<HTMLElement>('input[type=file]')?.focus();
    });
    actions.append(save, clear);
    this.#part('.class-picture').replaceChildren(
      made('h2', t.lessons),
      sortableTable(t, t.lessons, this.#lessonColumns(all.length), lessons),
      made('h2', t.questions),
      sortableTable(t, t.questions, this.#questionColumns(), questions),
      actions,
    );
  }

  #share = (n: number, all: number): string => (all === 0 ? this.#t.unknown : fill(this.#t.share, { n, all }));

  #lessonColumns(all: number): Column<LessonPicture>[] {
    const c = this.#t.columns;
    return [
      { name: c.lesson, sort: ({ lesson }) => lesson.title, show: ({ lesson }) => [lesson.title] },
      { name: c.begun, sort: ({ begun }) => begun, show: ({ begun }) => [bar(begun, all), this.#share(begun, all)] },
      { name: c.done, sort: ({ done }) => done, show: ({ done }) => [bar(done, all), this.#share(done, all)] },
      {
        name: c.first,
        sort: (one) => part(one.firstRight, one.firstKnown),
        show: (one) => [bar(one.firstRight, one.firstKnown), this.#share(one.firstRight, one.firstKnown)],
      },
      {
        name: c.right,
        sort: (one) => part(one.right, one.answered),
        show: (one) => [bar(one.right, one.answered), this.#share(one.right, one.answered)],
      },
    ];
  }

  #questionColumns(): Column<QuestionPicture>[] {
    const c = this.#t.columns;
    const wrong = ({ wrong }: QuestionPicture) => (wrong ? fill(this.#t.often, { text: wrong.text, n: wrong.count }) : '–');
    const tries = (one: QuestionPicture) => one.tries.toLocaleString(this.#language, { maximumFractionDigits: 1 });
    return [
      { name: c.lesson, sort: ({ lesson }) => lesson.title, show: ({ lesson }) => [lesson.title] },
      { name: c.question, sort: (one) => one.number, show: (one) => [`${one.number}. ${one.question.prompt}`], sentences: true },
      { name: c.answered, sort: (one) => one.answered, show: (one) => [String(one.answered)] },
      {
        name: c.first,
        sort: (one) => part(one.firstRight, one.firstKnown),
        show: (one) => [bar(one.firstRight, one.firstKnown), this.#share(one.firstRight, one.firstKnown)],
      },
      {
        name: c.right,
        sort: (one) => part(one.right, one.answered),
        show: (one) => [bar(one.right, one.answered), this.#share(one.right, one.answered)],
      },
      { name: c.tries, sort: (one) => one.tries, show: (one) => [tries(one)] },
      { name: c.wrong, sort: ({ wrong }) => wrong?.count ?? 0, show: (one) => [wrong(one)], sentences: true },
    ];
  }

  #export(questions: readonly QuestionPicture[]): void {
    const c = this.#t.columns;
    const head = [c.lesson, c.question, c.answered, c.first, '', c.right, c.tries, c.wrong, ''];
    const rows = questions.map((one) => [
      one.lesson.title,
      `${one.number}. ${one.question.prompt}`,
      one.answered,
      one.firstRight,
      one.firstKnown,
      one.right,
      one.tries.toLocaleString(this.#language, { maximumFractionDigits: 2 }),
      one.wrong?.text ?? '',
      one.wrong?.count ?? 0,
    ]);
    saveFile('lotse-class.csv', 'text/csv', csv([head, ...rows]));
  }

  #part = (selector: string): HTMLElement => this.querySelector<HTMLElement>(selector) as HTMLElement;
}

const part = (n: number, all: number): number => (all === 0 ? -1 : n / all);

customElements.define('lotse-class', ClassElement);
