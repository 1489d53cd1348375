import type { BpmnCode } from '../../i18n/bpmn-said.ts';
import type { Named } from './elements.ts';

/** `lost`: the draft does not have it. `adapted`: it has it in another form. `guessed`: it has what the file does not say. */
export type Level = 'lost' | 'adapted' | 'guessed';

/** One line of the report: an element and what became of it. */
export interface Remark {
  level: Level;
  code: BpmnCode;
  type: string;
  id: string;
  name: string;
  line: number;
  params: Record<string, string | number>;
}

const levels: Record<Level, readonly BpmnCode[]> = {
  lost: [
    'empty-process',
    'exists',
    'dangling-flow',
    'dangling-lane',
    'boundary-no-way',
    'loop',
    'unconnected',
    'message-lost',
    'data-loose',
    'group',
    'other',
  ],
  guessed: [
    'unnamed-step',
    'made-step',
    'lane-kind',
    'lane-made',
    'lane-drawn',
    'lane-customer',
    'placeholder',
    'way-guess',
    'condition',
    'not-reached',
  ],
  adapted: [],
};

/** Makes a line of the report. */
export function remark(code: BpmnCode, { type, id, name, line }: Named, params: Remark['params'] = {}): Remark {
  const level = (['lost', 'guessed'] as const).find((one) => levels[one].includes(code)) ?? 'adapted';
  return { level, code, type, id, name, line, params };
}
