/** What the site promises its readers, in the order they are told. */
export const promiseNames = [
  'alone',
  'no-cookies',
  'no-tracking',
  'offline',
  'without-scripts',
  'accessible',
  'addresses',
  'sandbox',
] as const;
export type PromiseName = (typeof promiseNames)[number];

/** A test that proves a promise: its file, and its name with `…` for what differs from case to case. */
export interface Proof {
  file: string;
  test: string;
}

/** Every promise has at least one proof; what cannot be proven by a test is no promise here. */
export const proofs: Record<PromiseName, readonly Proof[]> = {
  alone: [
    {
      file: 'tests/browser/opens.spec.ts',
      test: 'every type of page of the … site opens in …, says nothing in the console and asks nobody else',
    },
  ],
  'no-cookies': [
    {
      file: 'tests/browser/promises.spec.ts',
      test: 'no page sets a cookie, and nothing is kept on the device that the handbook does not list',
    },
  ],
  'no-tracking': [
    { file: 'tests/browser/policy.spec.ts', test: 'a script, style or handler that got into a page does nothing' },
    {
      file: 'tests/browser/files.spec.ts',
      test: 'no page of the … site holds a style attribute, a handler or a script of its own but the one for colours',
    },
  ],
  offline: [
    {
      file: 'tests/browser/offline.spec.ts',
      test: 'after one visit the home page, a term never opened and the search by name are there without a network',
    },
    {
      file: 'tests/browser/offline.spec.ts',
      test: 'with a network nobody is held in an old version: the next page is the new one, and no note is needed',
    },
  ],
  'without-scripts': [
    { file: 'tests/browser/without-scripts.spec.ts', test: 'a term, a process, a journey and a story are all there without scripts' },
    {
      file: 'tests/browser/without-scripts.spec.ts',
      test: 'a lesson’s questions can be read without scripts, and each answer with its reason unfolds',
    },
  ],
  accessible: [
    { file: 'tests/browser/axe.spec.ts', test: 'axe finds nothing on one page of each type, light and dark (… of 3)' },
    { file: 'tests/browser/narrow.spec.ts', test: 'no type of page scrolls sideways at … pixels' },
    { file: 'tests/browser/walk.spec.ts', test: 'Tab goes through the whole home page and out of it again, and every stop can be seen' },
  ],
  addresses: [
    {
      file: 'tests/browser/moved.spec.ts',
      test: 'the old address of a renamed entry leads on, in both languages, framed too, with what the address asks for',
    },
    {
      file: 'tests/browser/files.spec.ts',
      test: 'every link and fragment on every page of the … site leads somewhere, and all of them are relative',
    },
  ],
  sandbox: [
    {
      file: 'tests/browser/frames.spec.ts',
      test: 'in a sandboxed frame the text stands, the height is told, and a lesson works but says that it saves nothing',
    },
    {
      file: 'tests/browser/storage.spec.ts',
      test: 'where the browser refuses to store, a lesson works, counts, and says that nothing is kept',
    },
  ],
};
