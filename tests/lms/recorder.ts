import { type Scorm, standards } from './rules.ts';

/** A call as it was made, and what the LMS said. */
export interface Call {
  name: string;
  values: unknown[];
  answer: string;
}

export interface Recorder {
  /** What content finds instead of the LMS's own object. */
  api: Record<string, (...values: unknown[]) => string>;
  calls: Call[];
  /** What broke the standard so far. */
  violations: string[];
  /** What was set, by element. */
  data: Record<string, string>;
  /** Judges the session as a whole: nothing set without a commit, nothing refused and left, an end. `cut`: the page died. */
  end(cut?: boolean): string[];
}

type Api = Record<string, (...values: unknown[]) => unknown>;

/** Stands between content and an LMS, and holds every call against the standard, which most LMS do not. Runs in browsers, too. */
export function recorder(standard: Scorm, lms: Api): Recorder {
  const { calls: kinds, rules, ...named } = standards[standard];
  const calls: Call[] = [];
  const violations: string[] = [];
  const data: Record<string, string> = {};
  const types = new Map<string, string>();
  const ids = new Map<string, string>();
  let state: 'before' | 'running' | 'after' = 'before';
  let open = false;
  let refused = false;
  let statusRead = false;
  let review = false;
  let count = 0;

  const flag = (text: string): void => void violations.push(text);
  const ruleOf = (element: string) => rules.find((rule) => rule.element.test(element));

  function checkGet(element: string): void {
    const rule = ruleOf(element);
    if (!rule) flag(`reads ${element}, which is not there`);
    else if (rule.access === 'w') flag(`reads ${element}, which can only be written`);
    if (element === named.status) statusRead = true;
  }

  function checkSet(element: string, value: string): void {
    const [, place, part] = /^(cmi\.interactions\.\d+)\.(.+)$/.exec(element) ?? [];
    const rule = ruleOf(element);
    if (review) flag(`sets ${element} in review`);
    if (!rule) flag(`sets ${element}, which is not there`);
    else if (rule.access === 'r') flag(`sets ${element}, which can only be read`);
    else if (rule.value && !rule.value(value, { type: place && types.get(place) })) flag(`sets ${element} to ${JSON.stringify(value)}`);
    if (!statusRead) flag(`sets ${element} before reading the status`);
    if (named.verdict.test(`${element} ${value}`) && data[named.score] === undefined) flag(`sets ${value} without a score`);
    if (place && part) {
      const index = Number(place.split('.')[2]);
      if (part !== 'id' && !ids.has(place)) flag(`sets ${element} before its id`);
      if (part === 'id' && ids.has(place) && ids.get(place) !== value) flag(`sets ${element} anew`);
      if (part === 'id' && index > count) flag(`sets ${element}, leaving a gap after ${count}`);
      if (part === 'id') ids.set(place, value);
      if (part === 'id') count = Math.max(count, index + 1);
      if (part === 'type') types.set(place, value);
    }
  }

  function before(kind: string, name: string, values: unknown[]): void {
    const wanted = kind === 'set' ? 2 : name.endsWith('GetLastError') ? 0 : 1;
    if (values.length !== wanted) flag(`${name} with ${values.length} arguments`);
    for (const value of values) if (typeof value !== 'string') flag(`${name} with ${typeof value}`);
    if ((kind === 'initialize' || kind === 'finish' || kind === 'commit') && values[0] !== '')
      flag(`${name} with ${JSON.stringify(values[0])}`);
    if (kind === 'error') return;
    if (kind === 'initialize' ? state !== 'before' : state !== 'running')
      flag(`${name} ${state === 'running' ? 'again' : `${state} the session`}`);
    const [element = '', value = ''] = values.map(String);
    if (kind === 'get') checkGet(element);
    if (kind === 'set') checkSet(element, value);
    if (kind === 'finish' && !review) {
      if (open) flag('finishes without a commit');
      if (data[named.exit] === undefined) flag('finishes without an exit');
      if (data[named.time] === undefined) flag('finishes without a session time');
    }
  }

  function after(kind: string, values: unknown[], answer: string): void {
    const [element = '', value = ''] = values.map(String);
    if (kind === 'initialize' && answer === 'true') state = 'running';
    if (kind === 'finish') {
      state = 'after';
      // What is finished is kept: LMS that cannot commit while a page goes away still take its last words.
      if (answer === 'true') refused = false;
    }
    if (kind === 'get' && element === named.mode) review = answer === 'review' || answer === 'browse';
    if (kind === 'get' && element === 'cmi.interactions._count') count = Number(answer) || 0;
    if (kind === 'set' && answer === 'true') {
      data[element] = value;
      open = true;
    }
    if (kind === 'commit') {
      open = false;
      refused = answer !== 'true';
    }
  }

  const api: Recorder['api'] = {};
  for (const [name, kind] of Object.entries(kinds))
    api[name] = (...values) => {
      before(kind, name, values);
      const answer = String(lms[name]?.(...values));
      calls.push({ name, values, answer });
      after(kind, values, answer);
      return answer;
    };

  return {
    api,
    calls,
    violations,
    data,
    end(cut = false) {
      const found = [...violations];
      if (open && !cut) found.push('leaves values without a commit');
      if (refused && !cut) found.push('leaves a commit that was refused');
      if (state === 'running' && !cut) found.push('never finishes');
      return found;
    },
  };
}
