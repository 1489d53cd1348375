import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { EntryAbout } from '../../src/components/base/EntryAbout.tsx';
import { EntryChanges } from '../../src/components/base/EntryChanges.tsx';
import { storeScope } from '../../src/components/scope.ts';
import type { Change, Language } from '../../src/model/entry.ts';
import type { Entry } from '../../src/model/library.ts';
import { sketched } from '../exports/terms/second.ts';

function shown(changes: Change[], language: Language = 'de', version?: string) {
  const library = sketched({ x: { facts: { changes, ...(version && { version }) } } });
  const entry = library.get('terms', 'x') as unknown as Entry;
  const scope = storeScope(library, language);
  return {
    changes: render(<EntryChanges scope={scope} entry={entry} />),
    about: render(<EntryAbout scope={scope} entry={entry} rendered={{} as never} />),
  };
}
const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('what has changed in an entry', () => {
  it('is not spoken of where nobody wrote it down', () => {
    expect(shown([]).changes).toBe('');
    expect(words(shown([]).about)).not.toContain('Version');
  });

  it('stands open while it is one change, with its day and version', () => {
    const { changes } = shown([{ date: '2026-09-14', version: '3', note: { de: 'Enger <gefasst>' } }]);
    expect(words(changes)).toBe('Was sich geändert hat 14. September 2026 , Version 3 Enger &lt;gefasst>');
    expect(changes).toContain('<time datetime="2026-09-14">');
    expect(changes).not.toContain('<details');
  });

  it('shows the newest and folds the earlier ones, newest first, marked where they are in another language', () => {
    const { changes } = shown(
      [
        { date: '2025-01-01', note: { de: 'Neu' } },
        { date: '2026-01-02', note: { de: 'Mehr', en: 'More' } },
        { date: '2026-09-14', note: { de: 'Enger', en: 'Narrowed' } },
      ],
      'en',
    );
    const [open = '', folded = ''] = changes.split('<details>');
    expect(words(open)).toBe('What has changed 14 September 2026 Narrowed');
    expect(words(folded)).toBe('2 earlier changes 2 January 2026 More 1 January 2025 Neu');
    expect(folded).toContain('<span lang="de">Neu</span>');
    expect(folded).toContain('<span>More</span>');
  });
});

describe('the facts about an entry', () => {
  it('name its version', () => {
    expect(words(shown([], 'de', '2026-11').about)).toContain('Version 2026-11 Verantwortlich');
  });
});
