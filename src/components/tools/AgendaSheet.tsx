import type { SaidAgenda } from '../../i18n/agenda-said.ts';
import { SaidTable } from './SaidTable.tsx';

/** Agendas as they are printed: one for each meeting, then the way up. `agenda-element.ts` makes the same of what was typed. */
export function AgendaSheet({ said, way }: { said: SaidAgenda; way: string }) {
  return (
    <>
      {said.meetings.map(({ series, table }) => (
        <div key={table.caption} class="agenda-meeting">
          <SaidTable table={table} />
          <p>{series}</p>
        </div>
      ))}
      {said.way.length > 0 ? (
        <div class="agenda-way">
          <p>
            <b>{way}</b>
          </p>
          <ul>
            {said.way.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}
