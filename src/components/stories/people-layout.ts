import type { Beat, Scene, StoryFacts } from '../../model/kinds/story.ts';
import type { Person, Shot, Slot } from './strip-layout.ts';

/** Where everybody of a scene stands, from its first beat to its last. */
export function slotsOf(scene: Scene, cast: StoryFacts['cast']): Map<string, Slot> {
  const people = [...new Set(scene.beats.flatMap(({ who }) => who ?? []))];
  const slots = new Map<string, Slot>();
  for (const who of people) {
    const asked = scene.beats.find((beat) => beat.who === who && beat.at)?.at;
    const wanted: Slot = asked ?? (people.length === 1 ? 'center' : cast[who]?.role === 'customer' ? 'left' : 'right');
    const free = ([wanted, 'left', 'right', 'center'] as const).find((slot) => ![...slots.values()].includes(slot));
    slots.set(who, free ?? wanted);
  }
  return slots;
}

/** What of a panel decides who is seen. */
interface Framed {
  readonly shot: Shot;
  readonly beats: readonly Beat[];
  readonly lines: readonly unknown[];
  readonly camera: Beat['camera'];
}

/**
 * Who is seen in a panel, from left to right, and who looks which way.
 * @param known beats of the scene up to the panel's last one
 */
export function seenIn(
  { shot, beats, lines, camera }: Framed,
  scene: Scene,
  slots: ReadonlyMap<string, Slot>,
  known: readonly Beat[],
): Pick<Person, 'who' | 'slot' | 'mirrored'>[] {
  const together = shot === 'wide' || scene.set === 'split-phone' || scene.set === 'meeting';
  const here = new Set(beats.flatMap(({ who }) => who ?? []));
  const seen = [...slots].filter(([who]) => {
    if (camera?.on && shot === 'close') return who === camera.on;
    if (!camera && lines.length === 0 && here.size === 1) return here.has(who);
    if (together) return true;
    return camera?.on ? who === camera.on || here.has(who) : known.some((beat) => beat.who === who);
  });
  const taken = seen.map(([, slot]) => slot);
  return seen
    .map(([who, slot]) => ({
      who,
      slot,
      mirrored: slot === 'right' || (slot === 'center' && taken.includes('left') && !taken.includes('right')),
    }))
    .sort((a, b) => order.indexOf(a.slot) - order.indexOf(b.slot));
}

const order: readonly Slot[] = ['left', 'center', 'right'];
