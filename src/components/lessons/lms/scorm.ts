import type { Given } from '../../../model/progress/store.ts';
import { findApi } from './find-api.ts';
import type { LmsPort, Opened, Standing } from './port.ts';
import type { Dialect, Write } from './scorm-dialect.ts';

/** Records of answers every LMS must have room for (SCORM 2004 RTE 4.2.9); SCORM 1.2 names no number. */
const mostInteractions = 250;
/** An LMS may put up its object a moment after its content has begun. */
const patience = { tries: 10, ms: 100 };

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** SCORM, both versions: calls into an object of the LMS, all of them with texts, each answered at once. */
export function scormPort(dialect: Dialect, page: Window, now: () => number = Date.now): LmsPort {
  let api: object | undefined;
  let opened: Opened | undefined;
  let last: Standing | undefined;
  let since = 0;
  let records = -1;
  let running = false;
  /** Whether everything the LMS must take was taken since the last commit. */
  let taken = true;
  const written = new Map<string, string>();

  /** Calls the LMS; one that throws or gives nothing says nothing. */
  function call(name: string, ...values: string[]): string {
    try {
      const found = (api as Record<string, unknown> | undefined)?.[name];
      return typeof found === 'function' ? String((found as (...values: string[]) => unknown).apply(api, values) ?? '') : '';
    } catch {
      return '';
    }
  }
  const get = (element: string): string => call(dialect.calls.get, element);
  const said = (answer: string): boolean => answer === 'true';

  /** Sets what changed. @returns whether the LMS took it all */
  function write(writes: readonly Write[]): boolean {
    let fine = true;
    for (const [element, value] of writes) {
      if (written.get(element) === value) continue;
      if (said(call(dialect.calls.set, element, value))) written.set(element, value);
      else {
        written.delete(element);
        if (!optional.test(element)) fine = false;
      }
    }
    return fine;
  }

  function begin(): Opened | 'silent' {
    if (!said(call(dialect.calls.initialize, ''))) return 'silent';
    running = true;
    since = now();
    const { begun, ...found } = dialect.read(get);
    if (!found.review) {
      if (dialect.interactions(get)) records = Number(get('cmi.interactions._count')) || 0;
      taken = write([...(begun ? [] : dialect.begin), ...dialect.always]);
    }
    opened = found;
    return found;
  }

  /** Some LMS say “true” and keep nothing: what can be read back is. */
  const kept = (): boolean => last === undefined || get(dialect.suspendData) === last.resume;

  return {
    async open(searching) {
      for (let tries = 0; tries < patience.tries; tries++) {
        api = findApi(page, dialect.object);
        if (api) return begin();
        if (tries === 0) searching();
        await wait(patience.ms);
      }
      return 'none';
    },
    answered(given: Given, at: Date) {
      if (!running || records < 0 || records >= mostInteractions) return;
      const [id, ...rest] = dialect.answered(`cmi.interactions.${records}`, given, at);
      if (!id) return;
      write([id]);
      // Where the first is refused, the LMS keeps no records; the rest would only be errors.
      if (written.has(id[0])) {
        write(rest);
        records += 1;
      } else records = -1;
    },
    put(standing) {
      if (!running || !opened || opened.review) return;
      last = standing;
      taken = standing.resume.length <= dialect.room && write(dialect.standing(standing, opened)) && taken;
    },
    async commit(leaving = false) {
      if (!running || !opened || opened.review) return true;
      if (leaving) write(dialect.end(now() - since));
      // What was refused is offered again: an LMS may have been away for a moment.
      if (!taken && last) taken = write(dialect.standing(last, opened));
      const there = taken && kept();
      return said(call(dialect.calls.commit, '')) && there;
    },
    async close(asked) {
      if (!running) return true;
      running = false;
      const review = !opened || opened.review;
      let fine = true;
      if (!review) {
        write(dialect.end(now() - since));
        if (asked) write(dialect.leaving(last));
        if (!taken && last && opened) taken = write(dialect.standing(last, opened));
        const there = taken && kept();
        fine = said(call(dialect.calls.commit, '')) && there;
      }
      return said(call(dialect.calls.finish, '')) && fine;
    },
  };
}

/** What an LMS may do without: learners lose nothing by it. */
const optional = /^(cmi\.interactions|cmi\.progress_measure|cmi\.(core\.lesson_)?location|adl\.nav)/;
