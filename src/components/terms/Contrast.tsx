import type { Entry } from '../../model/library.ts';
import { EntryLink } from '../base/EntryLink.tsx';
import type { Scope } from '../scope.ts';

type Row = 'summary' | 'definition' | 'not' | 'example' | 'usage';
const few: readonly Row[] = ['summary', 'not', 'example'];

/** Two terms people confuse, side by side. On narrow screens each cell names its column. */
export function Contrast({ scope, a, b, rows = few }: { scope: Scope; a: Entry<'terms'>; b: Entry<'terms'>; rows?: readonly Row[] }) {
  const { t } = scope;
  const sides = [a, b].map((entry) => ({ entry, ...scope.library.words(entry, scope.language) }));
  const label = { summary: t.term.plain, definition: t.term.definition, not: t.term.not, example: t.term.example, usage: t.term.usage };
  const filled = rows.filter((row) => sides.some(({ words }) => words[row]));
  return (
    <table class="contrast">
      <thead>
        <tr>
          <td />
          {sides.map(({ entry }) => (
            <th key={entry.id} scope="col">
              <EntryLink scope={scope} entry={entry} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {filled.map((row) => (
          <tr key={row}>
            <th scope="row">{label[row]}</th>
            {sides.map(({ entry, words, language }) => (
              <td key={entry.id} data-label={words.title} lang={language === scope.language ? undefined : language}>
                {words[row]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
