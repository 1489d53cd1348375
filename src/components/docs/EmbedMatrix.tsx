import { embedMatrixWords } from '../../i18n/embed-matrix.ts';
import { fill } from '../../i18n/fill.ts';
import type { Language } from '../../model/entry.ts';
import record from './embed-matrix.json' with { type: 'json' };

const names = { chromium: 'Chromium', firefox: 'Firefox ESR' } as const;

/**
 * What the wide tests found out about embed pages, a table for each browser: read from the record they write, never typed.
 * @param language of the words
 */
export const embedMatrix = (language: Language) =>
  function EmbedMatrix() {
    const t = embedMatrixWords[language];
    const things = Object.entries(t.things) as [keyof typeof t.things, string][];
    const places = Object.entries(t.places) as [keyof typeof t.places, string][];
    // Every cell may be missing: a run without that browser says so.
    const cells = record.cells as Record<string, Record<string, Record<string, string | null>>>;
    const said = (outcome: string | null | undefined) =>
      outcome === 'works' || outcome === 'reads' || outcome === 'fails' ? t[outcome] : t.none;
    return (
      <>
        {(Object.keys(names) as (keyof typeof names)[]).map((browser) => (
          <section key={browser}>
            <h2>
              {names[browser]} {record.browsers[browser]}
            </h2>
            <div class="table" tabIndex={0} role="group" aria-label={names[browser]}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{t.place}</th>
                    {things.map(([id, name]) => (
                      <th scope="col" key={id}>
                        {name}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {places.map(([place, name]) => (
                    <tr key={place}>
                      <th scope="row">{name}</th>
                      {things.map(([thing]) => (
                        <td key={thing}>{said(cells[browser]?.[place]?.[thing])}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </section>
        ))}
        <p>{record.crawl ? fill(t.crawl, record.crawl as Record<string, number>) : t.uncrawled}</p>
      </>
    );
  };
