import type { Flow, FlowEdge, FlowStep, LaneKind } from '../src/diagram/flow.ts';

const lanes: [kind: LaneKind, label: string][] = [
  ['customer', 'Kund:in'],
  ['frontstage', 'Kundenservice'],
  ['frontstage', 'Technik vor Ort'],
  ['backstage', 'Abrechnung'],
  ['backstage', 'Netz und Technik'],
  ['system', 'Ticketsystem und Abrechnungsprogramm'],
  ['partner', 'Messdienst'],
  ['partner', 'Tiefbaufirma'],
];
const texts = [
  'Prüft den Fall',
  'Schickt ein Foto vom Zähler per E-Mail',
  'Legt ein Ticket an und verspricht einen Rückruf',
  'Korrigiert den Zählerstand und rechnet neu',
  'Vergibt den Termin und schickt den Brief',
  'Liest das Ergebnis und bewertet den Fall',
  'Gibt Korrektur und Gutschrift frei',
  'Fragt nach dem Vertragsbestätigungsschreiben',
];
const answers = ['Ja', 'Nein', 'Ja, eine Auskunft genügt', 'Nein, die Rechnung muss neu'];

/**
 * A made-up process as people write them: mostly one step after the next, a phase about every eight steps, hand-overs between lanes,
 * forks with answers that join again, work side by side, now and then a way back. The same one for the same numbers.
 * @param count at least 3
 * @param laneCount at most 8
 */
export function madeUpProcess(count: number, laneCount: number, seed: number): Flow {
  const chance = chances(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(chance() * all.length)] as T;
  const own = lanes.slice(0, laneCount).map(([kind, label], at) => ({ id: `l${at}`, kind, label }));
  const phases = Array.from({ length: Math.max(1, Math.round(count / 8)) }, (_none, at) => ({ id: `p${at}`, label: `Phase ${at + 1}` }));
  let lane = own[0]?.id ?? '';
  const steps = Array.from({ length: count }, (_none, at): FlowStep => {
    if (chance() > 0.45) lane = pick(own).id;
    const phase = phases[Math.floor((at * phases.length) / count)]?.id ?? '';
    return {
      ...{ id: `s${at + 1}`, number: at + 1, lane, phase, text: pick(texts) },
      ...(chance() < 0.6 && { place: pick(['Hotline', 'E-Mail vom Service', 'Brief']) }),
      ...(chance() < 0.25 && { sign: pick(['Warten', 'Verlust bei der Übergabe']) }),
      ...(chance() < 0.5 && { feels: Math.floor(chance() * 5) - 2 }),
    };
  });
  const edges: FlowEdge[] = [];
  const lead = (from: number, to: number, label?: string) => edges.push({ from: `s${from + 1}`, to: `s${to + 1}`, label });
  for (let at = 0; at + 1 < count; at++) {
    const dice = chance();
    const ahead = Math.min(count - 1, at + 2 + Math.floor(chance() * 3));
    if (dice < 0.1 && ahead > at + 1) {
      // Two ways with answers; the first one rejoins behind the second.
      lead(at, at + 1, pick(answers));
      lead(at, ahead, pick(answers));
    } else if (dice < 0.16 && at + 3 < count) {
      // Side by side, then together.
      lead(at, at + 1);
      lead(at, at + 2);
      lead(at + 1, at + 3);
      lead(at + 2, at + 3);
      at += 2;
    } else if (dice < 0.22 && at > 3) {
      lead(at, at + 1, 'Ja');
      lead(at, at - 1 - Math.floor(chance() * 3), 'Nein');
    } else lead(at, at + 1);
  }
  return { lanes: own, phases, steps, edges };
}

/** Numbers from 0 to 1, the same row for a seed (mulberry32, public domain). */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
