import type { Entry } from '../../model/library.ts';
import { EntryLink } from '../base/EntryLink.tsx';
import type { Scope } from '../scope.ts';

const rows = ['summary', 'not', 'example'] as const;

/** Two terms people confuse, side by side. On narrow screens each cell names its column. */
export function Contrast({ scope, a, b }: { scope: Scope; a: Entry<'terms'>; b: Entry<'terms'> }) {
  const { t } = scope;
  const sides = [a, b].map((entry) => ({ entry, ...scope.library.words(entry, scope.language) }));
  const label = { summary: t.term.plain, not: t.term.not, example: t.term.example };
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
        {rows.map((row) => (
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
