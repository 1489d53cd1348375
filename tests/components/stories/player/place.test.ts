import { beforeEach, expect, test, vi } from 'vitest';

const store = new Map<string, string>();
vi.stubGlobal('localStorage', {
  getItem: (key: string) => store.get(key) ?? null,
  setItem: (key: string, value: string) => void store.set(key, value),
  removeItem: (key: string) => void store.delete(key),
});
const { keepPlace, like, likings, placeIn } = await import('../../../../src/components/stories/player/place.ts');
beforeEach(() => store.clear());

test('each story has a place of its own, and a story seen to its end has none', () => {
  keepPlace('a', { scene: 's2', offset: 3.07 });
  keepPlace('b', { scene: 's1', offset: 0 });
  expect(placeIn('a')).toEqual({ scene: 's2', offset: 3.1 });
  keepPlace('b', undefined);
  expect(placeIn('b')).toBeUndefined();
  expect(placeIn('a')).toEqual({ scene: 's2', offset: 3.1 });
});

test('what is kept in a wrong shape is no place and no liking', () => {
  for (const broken of ['{"a":7}', '{"a":{"scene":"s1"}}', '{"a":{"scene":1,"offset":2}}', '[]', 'null', '{']) {
    store.set('lotse:places:v1', broken);
    expect(placeIn('a')).toBeUndefined();
  }
  store.set('lotse:film:v1', '{"view":"opera","speed":99,"captions":"yes"}');
  expect(likings()).toEqual({ view: 'film', speed: 1, captions: false, stops: false, voice: false });
});

test('likings change one by one', () => {
  like({ speed: 1.25 });
  expect(like({ view: 'comic' })).toMatchObject({ speed: 1.25, view: 'comic', voice: false });
  expect(likings()).toMatchObject({ speed: 1.25, view: 'comic' });
});
