import { render } from 'preact-render-to-string';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readContent } from '../../../src/build/content-fs.ts';
import { LessonArticle } from '../../../src/components/lessons/LessonArticle.tsx';
import { pageScope, type Rendered } from '../../../src/components/scope.ts';
import { Library } from '../../../src/model/library.ts';
import { readLibrary } from '../../../src/model/read-library.ts';
import type { Site } from '../../../src/model/site.ts';

const second = readLibrary(readContent('tests/fixtures/second')).library as Library;
const bare: Rendered = { texts: {}, body: undefined, headings: [], uses: [] };
const lrs = { endpoint: 'https://lrs.example.org/xapi', keyFrom: 'LOTSE_NOTE_TEST_KEY', publishKey: false };
const secret = 'writer:hush-hush';

/** A lesson’s article on a site with these settings, while the environment holds a key. */
function lesson(settings: Partial<Site>, outlet: 'site' | 'embed' = 'site'): string {
  vi.stubEnv(lrs.keyFrom, secret);
  const { lrs: _lrs, idBase: _base, ...site } = second.site;
  const library = new Library({ ...site, ...settings } as Site, second.entries);
  const [entry] = library.of('lessons');
  if (!entry) throw new Error('no lesson');
  return render(<LessonArticle scope={pageScope(library, 'en', outlet, { entry, rendered: bare })} entry={entry} rendered={bare} />);
}
const holdsKey = (page: string) => [secret, 'hush', btoa(secret)].some((part) => page.includes(part));

afterEach(() => vi.unstubAllEnvs());

describe('a lesson of a site that names an LRS', () => {
  it('holds no key without publishKey, though the environment has one', () => {
    const page = lesson({ lrs });
    expect(page).toContain('data-endpoint="https://lrs.example.org/xapi"');
    expect(page).not.toContain('data-key');
    expect(holdsKey(page)).toBe(false);
  });

  it('holds it with publishKey, ready to be sent', () => {
    expect(lesson({ lrs: { ...lrs, publishKey: true } })).toContain(`data-key="Basic ${btoa(secret)}"`);
  });

  it('builds IRIs on idBase, which gets its slash, and on a urn without one', () => {
    expect(lesson({ lrs, idBase: 'https://x.example/id' })).toContain('data-base="https://x.example/id/"');
    expect(lesson({ lrs })).toContain('data-base="urn:lotse:"');
  });

  it('asks in a page only: a frame or a course has an LMS of its own', () => {
    expect(lesson({ lrs }, 'embed')).not.toContain('lotse-lrs');
  });
});

describe('a lesson of a site without an LRS', () => {
  it('has nothing to agree to', () => {
    expect(lesson({})).not.toContain('lotse-lrs');
  });
});
