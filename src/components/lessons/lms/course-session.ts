import { merged, noProgress, type Progress } from '../../../model/progress/progress.ts';
import type { Given, Keeper, ProgressStore } from '../../../model/progress/store.ts';
import { dayOf } from '../../../model/progress/time.ts';
import { DeviceCopy } from './device-copy.ts';
import type { LmsPort, Opened } from './port.ts';
import { type Resume, standingOf } from './resume.ts';
import { Retries } from './retries.ts';
import type { CoursePlan, LmsNote, LmsSession } from './session.ts';
import { Watchers } from './watchers.ts';

/** How long learners wait for an LMS before they begin without it. */
const slow = 6000;

/** Progress of one course with an LMS: what is the same in all standards. `port` speaks with the LMS. */
export class CourseSession implements LmsSession {
  readonly ready: Promise<void>;
  readonly begun: Promise<void>;
  readonly #port: LmsPort;
  readonly #course: CoursePlan;
  /** Where progress lives when there is no LMS. */
  readonly #device: ProgressStore;
  readonly #now: () => Date;
  readonly #copy: DeviceCopy;
  readonly #retries = new Retries();
  readonly #watchers = new Watchers();
  #alone = false;
  #ended = false;
  #opened: Opened | undefined;
  #resume: Resume = { attempt: '', progress: noProgress() };
  /** There is something the LMS has not said it kept. */
  #open = false;
  #changes = 0;
  #early: { given: Given; at: Date }[] = [];

  constructor(port: LmsPort, course: CoursePlan, device: ProgressStore, now: () => Date = () => new Date()) {
    this.#port = port;
    this.#course = course;
    this.#device = device;
    this.#now = now;
    this.#copy = new DeviceCopy(course);
    device.watch(() => {
      if (this.#alone) this.#watchers.tell();
    });
    let searching = () => {};
    const sought = new Promise<void>((resolve) => {
      searching = resolve;
    });
    this.ready = Promise.race([this.#start(searching), this.#impatient()]);
    this.begun = Promise.race([sought, this.ready]);
  }

  read(): Progress {
    return this.#alone ? this.#device.read() : this.#resume.progress;
  }

  answer(given: Given): void {
    if (this.#alone) this.#device.answer(given);
    const { lesson, question, verdict, response } = given;
    const id = `${lesson}/${question.id}`;
    const before = this.#resume.progress.answers[id];
    const better = verdict.right && !before?.right;
    if (this.#opened) this.#port.answered(given, this.#now());
    else this.#early.push({ given, at: this.#now() });
    this.#learn({
      ...noProgress(),
      answers: { [id]: { right: verdict.right, tries: (before?.tries ?? 0) + 1, response } },
      ...(better ? this.#today(lesson) : {}),
    });
  }

  finish(lesson: string): void {
    if (this.#alone) this.#device.finish(lesson);
    if (!this.#resume.progress.read.includes(lesson)) this.#learn({ ...noProgress(), read: [lesson], ...this.#today(lesson) });
  }

  visit(path: string, lesson: string): void {
    if (this.#alone) this.#device.visit(path, lesson);
    if (this.#resume.progress.places[path] !== lesson) this.#learn({ ...noProgress(), places: { [path]: lesson } });
  }

  keeper(): Keeper {
    if (this.note() === 'silent') return 'lms-silent';
    if (this.#alone) return this.#device.keeper();
    return this.note() === 'review' ? 'page' : 'lms';
  }

  watch = (listener: () => void): (() => void) => this.#watchers.add(listener);
  note = (): LmsNote => this.#watchers.note;
  language = (): string | undefined => this.#opened?.language;
  audio = (): boolean | undefined => this.#opened?.audio;

  leave(): void {
    void this.end(true);
  }

  /** Has the LMS keep everything now: the page may be gone in a moment. */
  async hand(leaving = false): Promise<void> {
    if (this.#ended || !this.#opened || this.#opened.review) return;
    this.#retries.stop();
    await this.#judge(this.#port.commit(leaving));
  }

  /**
   * Ends the session, once.
   * @param asked by the learner; otherwise the page goes away
   */
  async end(asked: boolean): Promise<void> {
    if (this.#ended) return;
    this.#ended = true;
    this.#retries.stop();
    if (this.#opened) await this.#judge(this.#port.close(asked));
  }

  async #start(searching: () => void = () => {}): Promise<void> {
    const found = await this.#port.open(() => {
      if (this.note() !== 'ok') return;
      // Nobody waits for what may not be there: what is done meanwhile is joined to what the LMS knows.
      this.#alone = true;
      this.#watchers.say('searching');
      searching();
    });
    if (this.#ended) {
      // It began after the learner had left: what has begun must end.
      if (typeof found === 'object') void this.#port.close(false);
      return;
    }
    if (found === 'none') {
      this.#alone = true;
      this.#watchers.say('none');
    } else if (found === 'silent') {
      // Where it is known who learns, this device has their copy; otherwise answers also go where they would without an LMS.
      this.#alone = this.#port.learner === undefined;
      this.#resume = this.#copy.begin(this.#port.learner, this.#resume);
      this.#watchers.say('silent');
      this.#retries.again(() => void this.#start());
    } else {
      this.#retries.worked();
      this.#alone = false;
      this.#take(found);
    }
  }

  /** An LMS that takes too long to answer keeps nobody from learning: what comes later is joined. */
  async #impatient(): Promise<void> {
    await new Promise((done) => setTimeout(done, slow));
    if (!this.#opened && !this.#alone && !this.#ended) this.#watchers.say('silent');
  }

  /** Begins with what the LMS knows, and what it has missed. */
  #take(opened: Opened): void {
    this.#opened = opened;
    this.#resume = this.#copy.join(opened, this.#resume.progress, this.#port.learner !== undefined);
    if (opened.review) {
      this.#watchers.say('review');
      return;
    }
    for (const { given: early, at } of this.#early.splice(0)) this.#port.answered(early, at);
    this.#open = this.#standing().resume !== opened.resume;
    this.#put();
    this.#watchers.say(this.#copy.forgets ? 'silent' : 'ok');
    void this.hand();
  }

  #learn(news: Progress): void {
    const before = this.#standing();
    this.#resume = { ...this.#resume, progress: merged(this.#resume.progress, news) };
    this.#changes += 1;
    this.#open = true;
    if (!this.#opened?.review) this.#copy.keep(this.#resume, false);
    this.#watchers.tell();
    if (this.#ended || !this.#opened || this.#opened.review) return;
    this.#put();
    const after = this.#standing();
    if (after.passed !== before.passed || after.worked !== before.worked) void this.hand();
    else this.#retries.soon(() => void this.hand());
  }

  #put(): void {
    this.#port.put(this.#standing());
    this.#copy.keep(this.#resume, !this.#open);
  }

  async #judge(answer: Promise<boolean>): Promise<void> {
    const changes = this.#changes;
    const kept = await answer;
    if (this.#opened?.review) return;
    this.#open = !kept || changes !== this.#changes;
    this.#copy.keep(this.#resume, !this.#open);
    this.#watchers.say(kept && !this.#copy.forgets ? 'ok' : 'silent');
    if (kept) this.#retries.worked();
    else if (!this.#ended) this.#retries.again(() => void this.hand());
  }

  #standing = () => standingOf(this.#resume, this.#course, this.#opened?.passMark ?? this.#course.passMark);
  #today = (lesson: string) => ({ days: { [lesson]: dayOf(this.#now()) } });
}
