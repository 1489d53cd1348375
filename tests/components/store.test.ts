import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProgressStore } from '../../src/model/progress/store.ts';

/** A storage as browsers give it, that can be full, and a page around it. */
class FakeStorage {
  readonly items = new Map<string, string>();
  full = false;
  get length(): number {
    return this.items.size;
  }
  key = (at: number) => [...this.items.keys()][at] ?? null;
  getItem = (key: string) => this.items.get(key) ?? null;
  removeItem = (key: string) => void this.items.delete(key);
  setItem(key: string, value: string): void {
    if (this.full) throw new DOMException('full', 'QuotaExceededError');
    this.items.set(key, value);
  }
}

const key = 'lotse:progress:v2';
let storage: FakeStorage;
/** A tab of its own: modules keep what was not stored. */
async function tab() {
  vi.resetModules();
  return import('../../src/components/lessons/store.ts');
}
const give = (store: ProgressStore, name: string, right: boolean) => {
  const [lesson = '', id = ''] = name.split('/');
  store.answer({
    ...{ lesson, response: 'a', took: 1 },
    question: { id, kind: 'single', keys: ['a', 'b'], right: ['a'] },
    verdict: { right, partly: false, marks: {} },
  });
};
const kept = () => JSON.parse(storage.items.get(key) ?? '{}');

beforeEach(() => {
  storage = new FakeStorage();
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('document', new EventTarget());
  vi.stubGlobal('window', new EventTarget());
});
afterEach(() => vi.unstubAllGlobals());

describe('the store of a browser', () => {
  it('keeps what two tabs add, in whatever order they write', async () => {
    const [one, other] = [(await tab()).progressStore(), (await tab()).progressStore()];
    give(one, 'l/a', true);
    give(other, 'l/b', false);
    give(one, 'l/c', true);
    give(other, 'l/a', false);
    expect(kept().answers).toMatchObject({ 'l/a': { right: true, tries: 2 }, 'l/b': { right: false }, 'l/c': { right: true } });
  });

  it('reads on in a full storage, and hands in later what did not fit, beside what another tab wrote meanwhile', async () => {
    storage.items.set(key, JSON.stringify({ answers: { 'l/a': { right: true, tries: 1 } }, read: [], places: {} }));
    const [one, other] = [(await tab()).progressStore(), (await tab()).progressStore()];
    storage.full = true;
    give(one, 'l/b', true);
    expect(one.keeper()).toBe('page');
    expect(Object.keys(one.read().answers)).toEqual(['l/a', 'l/b']);
    storage.full = false;
    give(other, 'l/c', true);
    give(one, 'l/d', true);
    expect(one.keeper()).toBe('browser');
    expect(Object.keys(kept().answers).sort()).toEqual(['l/a', 'l/b', 'l/c', 'l/d']);
  });

  it('takes the readable parts of a damaged state, and sets the whole of it aside as it was', async () => {
    const damaged = '{"answers":{"l/a":{"right":true,"tries":1},"l/b":7},"read":[],"places":{}}';
    storage.items.set(key, damaged);
    const store = (await tab()).progressStore();
    expect(store.read().answers).toEqual({ 'l/a': { right: true, tries: 1 } });
    give(store, 'l/c', true);
    expect(JSON.parse(storage.items.get(`${key}:corrupt`) ?? '')).toBe(damaged);
    expect(Object.keys(kept().answers)).toEqual(['l/a', 'l/c']);
  });

  it('takes over version 1, which held answers alone', async () => {
    storage.items.set('lotse:progress:v1', '{"l/a":{"right":true,"tries":3}}');
    const store = (await tab()).progressStore();
    give(store, 'l/b', true);
    expect(kept().answers['l/a']).toEqual({ right: true, tries: 3 });
  });

  it('notes the day when something is first got right, or read, and not when it is only tried again', async () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 20, 23, 59) });
    const store = (await tab()).progressStore();
    give(store, 'l/a', true);
    store.finish('quiet');
    expect(kept().days).toEqual({ l: '2026-11-20', quiet: '2026-11-20' });
    vi.setSystemTime(new Date(2026, 10, 21, 0, 1));
    give(store, 'l/a', true);
    give(store, 'l/b', false);
    store.finish('quiet');
    expect(kept().days).toEqual({ l: '2026-11-20', quiet: '2026-11-20' });
    give(store, 'l/b', true);
    expect(kept().days.l).toBe('2026-11-21');
    vi.useRealTimers();
  });

  it('erases all its versions, what was set aside and copies of courses, reports that wait, and nothing else', async () => {
    for (const name of [key, 'lotse:progress:v1', `${key}:corrupt`, 'lotse:lms:v1:basics:1x', 'lotse:lrs:queue:v1', 'lotse:theme'])
      storage.items.set(name, '{}');
    const { eraseProgress, progressStore } = await tab();
    eraseProgress();
    expect([...storage.items.keys()]).toEqual(['lotse:theme']);
    expect(progressStore().read()).toEqual({ answers: {}, read: [], places: {} });
  });

  it('gives way to another store, and those who watch are told', async () => {
    const { progressStore, useProgressStore } = await tab();
    const told = vi.fn();
    progressStore().watch(told);
    let tell = () => {};
    const watch = (listener: () => void) => {
      tell = listener;
      return () => {};
    };
    const other = { ...progressStore(), keeper: () => 'lms' as const, watch };
    useProgressStore(other);
    expect(progressStore().keeper()).toBe('lms');
    expect(told).toHaveBeenCalledTimes(1);
    tell();
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('gives way to one that watches the browser’s itself, and does not tell for ever', async () => {
    const { progressStore, useProgressStore } = await tab();
    useProgressStore({ ...progressStore() });
    const told = vi.fn();
    progressStore().watch(told);
    give(progressStore(), 'l/a', true);
    expect(told).toHaveBeenCalled();
    expect(progressStore().read().answers['l/a']?.right).toBe(true);
  });
});

describe('what is carried beside progress', () => {
  it('merges notes, ticks and cards; what has another name or shape is left out and counted', async () => {
    const { carried, takeCarried } = await import('../../src/components/progress/carried.ts');
    storage.items.set('lotse:note:v1:lessons/a#n', '"Hier"');
    storage.items.set('lotse:ticks:v1:lessons/a#t', '{"0":true,"1":false}');
    const lost = takeCarried({
      'lotse:note:v1:lessons/a#n': 'Dort',
      'lotse:note:v1:lessons/b#n': 'Neu',
      'lotse:ticks:v1:lessons/a#t': { 1: true },
      'lotse:theme': 'dark',
      'lotse:note:v1:<script>': 'x',
      'lotse:review:v1': { cards: 7 },
    });
    expect(lost).toBe(3);
    expect(carried()).toEqual({
      'lotse:note:v1:lessons/a#n': 'Hier\n\nDort',
      'lotse:note:v1:lessons/b#n': 'Neu',
      'lotse:ticks:v1:lessons/a#t': { 0: true, 1: true },
    });
    // The same again changes nothing.
    expect(takeCarried(carried())).toBe(0);
    expect(carried()['lotse:note:v1:lessons/a#n']).toBe('Hier\n\nDort');
  });
});
