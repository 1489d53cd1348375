import { isRecord } from '../../base/storage.ts';
import { type LaunchData, readLaunch, readLaunchData, readPreferences } from './cmi5-launch.ts';
import { good, Lrs } from './cmi5-lrs.ts';
import { answered, defined, progressed, type Speaker, type Statement } from './cmi5-statements.ts';
import type { LmsPort, Opened, Standing } from './port.ts';

/** Where this course keeps what the next session needs; the LMS's own documents begin with `LMS.`. */
const stateId = 'lotse.resume';

/** What is kept there. Completed and passed may be said once in a registration, however many sessions it has. */
interface Kept {
  resume: string;
  completed: boolean;
  passed: boolean;
}
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const keptOf = (value: unknown): Kept =>
  isRecord(value)
    ? { resume: textOf(value['resume']), completed: value['completed'] === true, passed: value['passed'] === true }
    : { resume: '', completed: false, passed: false };

/** cmi5 (Quartz): statements and documents for the record store the address names. */
export function cmi5Port(page: Window, now: () => Date = () => new Date()): LmsPort {
  const launch = readLaunch(page.location.search);
  const lrs = launch && new Lrs(launch, (...call) => page.fetch(...call));
  let speaker: Speaker | undefined;
  let data: LaunchData | undefined;
  let first: Statement | undefined;
  let kept = keptOf(undefined);
  let stored = '';
  /** On its way, not yet answered. */
  let sent = '';
  let saving: Promise<boolean> | undefined;
  let percent = 0;
  let checked = false;
  let waiting: Statement[] = [];
  /** One commit after another: statements keep their order. */
  let busy: Promise<boolean> = Promise.resolve(true);

  /** What the LMS was told to be so; a state that says more before it was told would keep it from ever being said. */
  let heard = { completed: false, passed: false };
  const toKeep = (): Kept => ({ ...kept, ...heard });

  /** One write after another, the newest last; whoever asks meanwhile waits for that. */
  const keepState = (): Promise<boolean> => {
    saving ??= writeState().finally(() => {
      saving = undefined;
    });
    return saving;
  };

  async function writeState(): Promise<boolean> {
    if (!lrs) return true;
    for (let text = JSON.stringify(toKeep()); text !== stored; text = JSON.stringify(toKeep())) {
      sent = text;
      const fine = await lrs.keepState(stateId, toKeep());
      sent = '';
      if (!fine) return false;
      stored = text;
      if (checked) continue;
      // Some LMS say yes and keep nothing: until it was once, what was kept is read back.
      checked = JSON.stringify(keptOf((await lrs.state(stateId)).value)) === text;
      if (checked || JSON.stringify(toKeep()) !== text) continue;
      stored = '';
      return false;
    }
    return true;
  }

  async function tell(): Promise<boolean> {
    const { completed, passed } = kept;
    const going = waiting;
    waiting = [];
    const fine = !lrs || going.length === 0 || (await lrs.tell(going));
    if (fine) heard = { completed, passed };
    else waiting = [...going, ...waiting];
    return fine;
  }

  return {
    ...(launch && { learner: JSON.stringify([launch.actor, launch.registration]) }),
    async open(): Promise<Opened | 'none' | 'silent'> {
      if (!launch || !lrs) return 'none';
      if (!(await lrs.enter())) return 'silent';
      const [told, preferences, resume] = await Promise.all([lrs.state('LMS.LaunchData'), lrs.preferences(), lrs.state(stateId)]);
      data = good(told) ? readLaunchData(told.value) : undefined;
      if (!data || (!good(resume) && resume.status !== 404)) return 'silent';
      speaker ??= { launch, data, since: now().getTime() };
      // Said again after a failure it is the same statement.
      first ??= defined(speaker, 'initialized', now());
      if (!(await lrs.tell([first]))) return 'silent';
      kept = good(resume) ? keptOf(resume.value) : kept;
      heard = { completed: kept.completed, passed: kept.passed };
      stored = JSON.stringify(kept);
      return {
        resume: kept.resume,
        learner: JSON.stringify([launch.actor, launch.registration]),
        review: data.review,
        ...(data.masteryScore !== undefined && { passMark: data.masteryScore }),
        passed: kept.passed,
        worked: kept.completed,
        ...readPreferences(good(preferences) ? preferences.value : undefined),
      };
    },
    answered(given, at) {
      const said = speaker && !data?.review && answered(speaker, given, at);
      if (said) waiting.push(said);
    },
    put(standing: Standing) {
      if (!speaker || data?.review) return;
      const share = Math.floor(standing.seen * 100 + 1e-6);
      const completed = kept.completed || standing.worked;
      if (!completed && share > percent && share < 100) waiting.push(progressed(speaker, share, now()));
      percent = Math.max(percent, share);
      if (completed && !kept.completed) waiting.push(defined(speaker, 'completed', now()));
      if (standing.passed && !kept.passed) waiting.push(defined(speaker, 'passed', now(), standing.score));
      kept = { resume: standing.resume, completed, passed: kept.passed || standing.passed };
      // At once: sent only while the page goes away, it could come after `terminated`, when a strict LMS takes nothing more.
      void keepState();
    },
    commit() {
      busy = busy.then(async () => {
        // Statements first: a state that says “passed” before the LMS heard it would keep it from ever being said.
        const told = await tell();
        return told && (await keepState());
      });
      return busy;
    },
    async close(asked) {
      if (!speaker || !lrs) return true;
      const last = defined(speaker, 'terminated', now());
      if (!asked) {
        // The page goes: everything at once, in one request, without waiting. What is under way arrives on its own.
        const text = JSON.stringify(kept);
        const state = data?.review || text === stored ? true : text === sent ? (saving ?? true) : lrs.keepState(stateId, kept);
        const told = lrs.tell([...waiting.splice(0), last]);
        return (await told) && (await state);
      }
      const fine = data?.review || (await this.commit());
      waiting.push(last);
      const ended = await Promise.race([busy.then(tell), new Promise<false>((done) => setTimeout(() => done(false), 5000))]);
      if (data?.returnUrl) page.location.assign(data.returnUrl);
      return ended && fine;
    },
  };
}
