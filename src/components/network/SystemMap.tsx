import { networkWords } from '../../i18n/network-words.ts';
import { isKind } from '../../model/kind-names.ts';
import type { Entry } from '../../model/library.ts';
import { EntryLink } from '../base/EntryLink.tsx';
import { LinkList } from '../base/EntryLists.tsx';
import { Said } from '../base/Said.tsx';
import type { Scope } from '../scope.ts';
import { handRing, systemSize, systemSpots } from './system-layout.ts';

/**
 * The operating system for experiences: a drawing whose parts lead to what they are, who carries them and when they meet.
 * @param assessment id of the check of how far the company is; left out while there is none
 */
export function SystemMap({ scope, entry, assessment }: { scope: Scope; entry: Entry; assessment?: string | undefined }) {
  const { library } = scope;
  const { system } = networkWords[scope.language];
  const parts = entry.kind === 'guides' ? ((entry as Entry<'guides'>).facts.system ?? []) : [];
  if (parts.length === 0) return null;
  const check = assessment ? library.get('assessments', assessment) : undefined;
  const { width, height, centre } = systemSize;
  const spots = systemSpots(parts.length);
  return (
    <div class="system">
      <figure class="system-map">
        <svg role="group" aria-label={system.map} viewBox={`0 0 ${width} ${height}`}>
          <path class="system-centre" d={handRing(width / 2, height / 2, centre.x, centre.y)} />
          <text x={width / 2} y={height / 2 + 7}>
            {system.centre}
          </text>
          {parts.map((part, index) => {
            const spot = spots[index];
            if (!spot) return null;
            const lines = wrapped(scope.pick(part.title));
            return (
              <g key={part.id}>
                <path d={spot.line} />
                <a href={`#system-${part.id}`}>
                  <path class="system-part" d={spot.ring} />
                  <text x={spot.x} y={spot.y + 7 - (lines.length - 1) * 11}>
                    {lines.map((line, at) => (
                      <tspan key={line} x={spot.x} dy={at === 0 ? undefined : 22}>
                        {at === 0 ? line : ` ${line}`}
                      </tspan>
                    ))}
                  </text>
                </a>
              </g>
            );
          })}
        </svg>
      </figure>
      <ol class="system-parts">
        {parts.map((part) => {
          const more = part.more.flatMap((name) => {
            const [kind = '', id = ''] = name.split('/');
            return (isKind(kind) ? library.get(kind, id) : undefined) ?? [];
          });
          const roles = part.roles.flatMap((id) => library.get('roles', id) ?? []);
          return (
            <li key={part.id} id={`system-${part.id}`}>
              <h3>
                <Said scope={scope} value={part.title} />
              </h3>
              <p>
                <Said scope={scope} value={part.what} />
              </p>
              <dl>
                {roles.length > 0 ? (
                  <div>
                    <dt>{system.who}</dt>
                    <dd>
                      <LinkList scope={scope} entries={roles} />
                    </dd>
                  </div>
                ) : null}
                <div>
                  <dt>{system.meets}</dt>
                  <dd>
                    <Said scope={scope} value={part.meets} />
                  </dd>
                </div>
                {more.length > 0 ? (
                  <div>
                    <dt>{system.more}</dt>
                    <dd>
                      <LinkList scope={scope} entries={more} />
                    </dd>
                  </div>
                ) : null}
                {check ? (
                  <div>
                    <dt>{system.check}</dt>
                    <dd>
                      <EntryLink scope={scope} entry={check} anchor={part.id} />
                    </dd>
                  </div>
                ) : null}
              </dl>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** A title in lines that fit into a ring. */
function wrapped(title: string): string[] {
  const lines: string[] = [];
  for (const word of title.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= 16) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
