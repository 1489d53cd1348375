import type { Line, Panel, Slot } from './strip-layout.ts';

/** A line of words as it is shown. */
export interface Spoken {
  readonly line: Line;
  readonly slot: Slot;
  /** Inline HTML. */
  readonly html: string;
  readonly name?: string;
  /** „denkt“ or nothing: said to who cannot see the bubble's shape. */
  readonly how?: string;
}

/** Where the words of a panel come from: the slot of who says them; `beside`: the middle is not free. */
export const slotOf = (panel: Panel, who: string | undefined, beside: boolean): Slot =>
  panel.persons.length === 1 ? (beside ? 'left' : 'center') : (panel.persons.find((person) => person.who === who)?.slot ?? 'center');

/**
 * Slots of all lines of a panel.
 * @param screen a screen takes the middle
 */
export function slotsOfLines(panel: Panel, screen: boolean): Slot[] {
  // A narrator's box below a bubble leaves the side free that the bubble's tail runs down.
  const told = panel.lines.findLastIndex(({ kind }) => kind === 'narrate');
  const above = panel.lines.slice(0, Math.max(0, told)).find(({ kind }) => kind !== 'narrate');
  const beside = screen || above !== undefined;
  return panel.lines.map((line, at) => {
    if (line.kind !== 'narrate') return slotOf(panel, line.who, beside);
    const before = panel.lines.slice(0, at).find(({ kind }) => kind !== 'narrate');
    return before === undefined ? 'center' : slotOf(panel, before.who, beside) === 'left' ? 'right' : 'left';
  });
}

/** Bubbles above a picture, in reading order, each with a tail down to who speaks. */
export function Bubbles({ spoken }: { spoken: readonly Spoken[] }) {
  return (
    <div class={`talk talk-${spoken.length}`}>
      {spoken.map((one, index) => {
        const last = !spoken.slice(index + 1).some(({ line }) => line.who === one.line.who);
        return [
          <p key={`b${index}`} class={`bubble bubble-${one.line.kind} row-${index + 1} at-${one.slot}`}>
            {one.name ? (
              <b class="bubble-name">
                {one.name}
                <span class="visually-hidden">{one.how ? ` ${one.how}: ` : ': '}</span>
              </b>
            ) : null}
            <span dangerouslySetInnerHTML={{ __html: one.html }} />
          </p>,
          last && one.line.kind !== 'narrate' ? <Tail key={`t${index}`} kind={one.line.kind} slot={one.slot} row={index + 1} /> : null,
        ];
      })}
    </div>
  );
}

/** Runs from its bubble to the lower edge of all bubbles. */
function Tail({ kind, slot, row }: { kind: 'say' | 'think'; slot: Slot; row: number }) {
  const name = `tail tail-${kind} tail-${row} at-${slot}`;
  if (kind === 'think')
    return (
      <span class={name} aria-hidden="true">
        {drops.map((d) => (
          <svg key={d} viewBox="0 0 16 16" aria-hidden="true">
            <path d={d} />
          </svg>
        ))}
      </span>
    );
  return (
    <svg class={name} viewBox="0 0 56 100" preserveAspectRatio="none" aria-hidden="true">
      <path class="tail-fill" d={slot === 'center' ? centred : leaning} />
      <path class="tail-line" d={slot === 'center' ? centred : leaning} />
    </svg>
  );
}
const centred = 'M18 0C21 40 26 72 31 99 32 66 35 30 38 0';
const leaning = 'M13 0C23 36 38 74 54 99 48 64 39 30 31 0';
const drops = [
  'M2 8.200c0-3.800 2.600-6 6.200-5.900 3.500.1 6 2.400 5.800 5.900-.2 3.500-2.900 5.600-6.200 5.500C4.300 13.600 2 11.600 2 8.200z',
  'M3.600 8.200c0-2.800 1.900-4.400 4.600-4.300 2.600.1 4.400 1.800 4.200 4.300-.2 2.600-2.100 4.200-4.600 4.100-2.500-.1-4.200-1.600-4.200-4.100z',
  'M5.400 8.200c0-1.800 1.200-2.800 2.800-2.700 1.600.1 2.600 1.100 2.500 2.700-.1 1.600-1.300 2.500-2.800 2.400-1.500-.1-2.500-1-2.500-2.400z',
];
