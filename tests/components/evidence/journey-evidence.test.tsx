import { join } from 'node:path';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/build/content-fs.ts';
import { JourneyEvidence } from '../../../src/components/evidence/JourneyEvidence.tsx';
import { pageScope } from '../../../src/components/scope.ts';
import { checkContent } from '../../../src/model/check-content.ts';
import type { Evidence } from '../../../src/model/evidence/read-evidence.ts';
import { type Entry, Library } from '../../../src/model/library.ts';

const base = checkContent(readContent(join(import.meta.dirname, '../../fixtures/tiny'))).library as Library;

/** The part of the tiny journey's page, with rows beside the one process. */
function part(rows: Evidence[], outlet: 'site' | 'embed' = 'site'): string {
  const library = new Library(
    base.site,
    base.entries.map((entry) => (entry.kind === 'processes' ? { ...entry, evidence: rows } : entry)),
  );
  const entry = library.get('journeys', 'morgen') as Entry<'journeys'>;
  return render(<JourneyEvidence scope={pageScope(library, 'de', outlet)} entry={entry} />);
}

const row: Evidence = { date: '2026-01-31', step: 's1', measure: 'csat', unit: '%', source: 'Umfrage' };

describe('figures on the page of a journey', () => {
  it.each(['site', 'embed'] as const)('lead to moment and step and give the newest value, n and month (%s)', (outlet) => {
    const html = part([{ ...row, value: 70, n: 20 }], outlet);
    expect(html).toContain('<a href="#p2"><span class="step-number">2</span> Steg</a>');
    expect(html).toMatch(/href="[^"]*processes\/ablegen\/?#s1"[^>]*>Ablegen,\sSchritt\s1</);
    expect(html).toMatch(/CSAT\s70\s%<\/b>.*n\s=\s20, Umfrage, <time datetime="2026-01-31"/);
  });

  it('on too few answers say so and show no value', () => {
    expect(part([row])).toContain('CSAT (weniger als 5 Antworten)');
  });

  it('are missing altogether where nothing was measured', () => {
    expect(part([])).toBe('');
  });
});
