import { merged, noProgress, type Progress } from '../../../model/progress/progress.ts';
import type { Given, Keeper, ProgressStore } from '../../../model/progress/store.ts';
import { dayOf } from '../../../model/progress/time.ts';
import { write } from '../../base/storage.ts';
import type { LmsPort, Opened } from './port.ts';
import { attemptOf, type Resume, readResume, standingOf } from './resume.ts';
import { safetyCopy } from './safety-copy.ts';
import type { CoursePlan, LmsNote, LmsSession } from './session.ts';

/** An LMS freezes when it is asked to keep things too often: commits wait this long for more. */
const gather = 1500;
/** How long to wait before an LMS that took nothing is tried again; the last holds for all further times. */
const again = [4000, 15_000, 60_000];
/** How long learners wait for an LMS before they begin without it. */
const slow = 6000;

/** Progress of one course with an LMS: what is the same in all standards. `port` speaks with the LMS. */
export class CourseSession implements LmsSession {
  readonly ready: Promise<void>;
  readonly #port: LmsPort;
  readonly #course: CoursePlan;
  /** Where progress lives when there is no LMS. */
  readonly #device: ProgressStore;
  readonly #now: () => Date;
  readonly #listeners = new Set<() => void>();
  #note: LmsNote = 'ok';
  #alone = false;
  #ended = false;
  #opened: Opened | undefined;
  #copy: ReturnType<typeof safetyCopy> | undefined;
  #resume: Resume = { attempt: '', progress: noProgress() };
  /** The LMS said “true” before, and kept nothing. */
  #forgets = false;
  #proven = false;
  /** There is something the LMS has not said it kept. */
  #open = false;
  #changes = 0;
  #early: { given: Given; at: Date }[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;

  constructor(port: LmsPort, course: CoursePlan, device: ProgressStore, now: () => Date = () => new Date()) {
    this.#port = port;
    this.#course = course;
    this.#device = device;
    this.#now = now;
    device.watch(() => {
      if (this.#alone) this.#tell();
    });
    this.ready = Promise.race([this.#start(), this.#impatient()]);
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
    if (this.#note === 'silent') return 'lms-silent';
    if (this.#alone) return this.#device.keeper();
    return this.#note === 'review' ? 'page' : 'lms';
  }

  watch(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  note(): LmsNote {
    return this.#note;
  }

  language(): string | undefined {
    return this.#opened?.language;
  }

  audio(): boolean | undefined {
    return this.#opened?.audio;
  }

  leave(): void {
    void this.end(true);
  }

  /** Has the LMS keep everything now: the page may be gone in a moment. */
  async hand(leaving = false): Promise<void> {
    if (this.#ended || !this.#opened || this.#opened.review) return;
    clearTimeout(this.#timer);
    await this.#judge(this.#port.commit(leaving));
  }

  /**
   * Ends the session, once.
   * @param asked by the learner; otherwise the page goes away
   */
  async end(asked: boolean): Promise<void> {
    if (this.#ended) return;
    this.#ended = true;
    clearTimeout(this.#timer);
    if (this.#opened) await this.#judge(this.#port.close(asked));
  }

  async #start(): Promise<void> {
    const found = await this.#port.open();
    if (this.#ended) return;
    if (found === 'none') {
      this.#alone = true;
      this.#say('none');
      return;
    }
    if (found === 'silent') {
      // Where it is known who learns, this device has their copy; otherwise answers go where they would without an LMS.
      if (this.#port.learner === undefined) this.#alone = true;
      else this.#remember(this.#port.learner);
      this.#say('silent');
      this.#retry(() => void this.#start());
      return;
    }
    this.#failures = 0;
    this.#alone = false;
    this.#take(found);
  }

  /** An LMS that takes too long to answer keeps nobody from learning: what comes later is joined. */
  async #impatient(): Promise<void> {
    await new Promise((done) => setTimeout(done, slow));
    if (!this.#opened && !this.#alone && !this.#ended) this.#say('silent');
  }

  /** Begins with what the LMS knows, and what it has missed. */
  #take(opened: Opened): void {
    const given = this.#resume.progress;
    this.#opened = opened;
    const known = readResume(opened.resume, this.#course);
    // Cut off, or written by a version to come: it is set aside.
    if (opened.resume && !known) write(`lotse:lms:v1:${this.#course.path}:corrupt`, opened.resume);
    if (opened.review) {
      this.#resume = known ?? { attempt: '', progress: given };
      this.#say('review');
      return;
    }
    this.#copy = safetyCopy(this.#course, opened.learner);
    const copy = this.#copy.read();
    const attempt = known?.attempt ?? attemptOf(opened.resume);
    // An LMS that has kept things before and has none now was reset: its learner begins anew.
    const same = copy && (attempt ? copy.attempt === attempt : !copy.proven) ? copy : undefined;
    this.#forgets = same?.sent === true && !known;
    this.#proven = same !== undefined && (same.proven || known !== undefined);
    const before = known?.progress ?? noProgress();
    const both = !same ? before : same.sent ? merged(same.progress, before) : merged(before, same.progress);
    this.#resume = { ...known, attempt: attempt || same?.attempt || newAttempt(), progress: merged(both, given) };
    for (const { given: early, at } of this.#early.splice(0)) this.#port.answered(early, at);
    this.#open = standingOf(this.#resume, this.#course, this.#mark()).resume !== opened.resume;
    this.#put();
    this.#say(this.#forgets ? 'silent' : 'ok');
    void this.hand();
  }

  /** Learner known, LMS not there: goes on from what this device has. */
  #remember(learner: string): void {
    if (this.#copy) return;
    this.#copy = safetyCopy(this.#course, learner);
    const copy = this.#copy.read();
    if (copy) this.#resume = { attempt: copy.attempt, progress: merged(copy.progress, this.#resume.progress) };
  }

  #learn(news: Progress): void {
    const before = this.#standing();
    this.#resume = { ...this.#resume, progress: merged(this.#resume.progress, news) };
    this.#changes += 1;
    this.#open = true;
    if (!this.#opened?.review) this.#keepCopy();
    this.#tell();
    if (this.#ended || !this.#opened || this.#opened.review) return;
    this.#put();
    const after = this.#standing();
    if (after.passed !== before.passed || after.worked !== before.worked) void this.hand();
    else this.#later(gather, () => void this.hand());
  }

  #put(): void {
    if (!this.#opened?.review) this.#port.put(this.#standing());
    this.#keepCopy();
  }

  async #judge(answer: Promise<boolean>): Promise<void> {
    const changes = this.#changes;
    const kept = await answer;
    if (this.#opened?.review) return;
    this.#open = !kept || changes !== this.#changes;
    this.#keepCopy();
    this.#say(kept && !this.#forgets ? 'ok' : 'silent');
    if (kept) this.#failures = 0;
    else if (!this.#ended) this.#retry(() => void this.hand());
  }

  #retry(what: () => void): void {
    this.#later(again[Math.min(this.#failures, again.length - 1)] ?? gather, what);
    this.#failures += 1;
  }

  #later(ms: number, what: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(what, ms);
  }

  #standing = () => standingOf(this.#resume, this.#course, this.#mark());
  #mark = (): number => this.#opened?.passMark ?? this.#course.passMark;
  #today = (lesson: string) => ({ days: { [lesson]: dayOf(this.#now()) } });

  #keepCopy(): void {
    if (!this.#resume.attempt) this.#resume.attempt = newAttempt();
    this.#copy?.write({ attempt: this.#resume.attempt, progress: this.#resume.progress, sent: !this.#open, proven: this.#proven });
  }

  #say(note: LmsNote): void {
    this.#note = note;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** Tells attempts apart; nobody needs to be unable to guess it. */
const newAttempt = (): string =>
  Math.floor(Math.random() * 36 ** 4)
    .toString(36)
    .padStart(4, '0');
