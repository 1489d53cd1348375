import { bpmnPhrases } from '../../i18n/bpmn-phrases.ts';
import type { Language } from '../../model/entry.ts';
import { summaryOf } from '../plan/summary.ts';
import type { Built } from './building.ts';
import type { BpmnFile, OwnProcess } from './elements.ts';
import { laneKindOf } from './lane-kind.ts';
import { shortened } from './names.ts';

/** Title, summary, trigger and outcome of a story: as the file has them, or else the words that say what is missing. */
export function textsOf(
  file: BpmnFile,
  processes: readonly string[],
  { triggers, outcomes }: Pick<Built, 'triggers' | 'outcomes'>,
  fallback: string,
  language: Language,
): OwnProcess['texts'] {
  const say = bpmnPhrases(language);
  const members = file.processes.filter(({ id }) => processes.includes(id));
  const own = members.find((one) => one.own)?.own;
  // A story of several pools is called after the whole file, or after the pool that is not the customer’s.
  const pools = file.participants.filter((one) => one.process !== undefined && processes.includes(one.process) && one.name);
  const pool = pools.find((one) => laneKindOf(one.name) !== 'customer') ?? pools[0];
  const named = members.find((one) => one.name && one.name !== one.id)?.name;
  const name = (members.length > 1 ? file.name || named : named || file.name) || pool?.name || fallback;
  const documentation = members.map((one) => one.documentation).find(Boolean);
  return {
    title: own?.texts.title || shortened(name, 100),
    summary: own?.texts.summary || (documentation ? summaryOf(documentation) : say.summary),
    trigger: own?.texts.trigger || [...new Set(triggers)].join(' / ') || say.trigger,
    outcome: own?.texts.outcome || [...new Set(outcomes)].join(' / ') || say.outcome,
  };
}
