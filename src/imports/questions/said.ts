import type { ItemSet, Loss } from '../../model/exchange/questions/item.ts';

/** Why a file gives nothing at all: a code with its sentence in `i18n/question-exchange-words.ts`. */
export const refusalCodes = [
  'empty',
  'binary',
  'not-known',
  'not-well-formed',
  'entities',
  'too-deep',
  'qti-1',
  'moodle-xml',
  'test-alone',
  'manifest-alone',
  'not-qti',
  'zip-broken',
  'zip-locked',
  'zip-too-big',
  'zip-empty',
  'zip-other',
] as const;
export interface Refusal {
  code: (typeof refusalCodes)[number];
  params: Record<string, string | number>;
}

/** What a file of questions gives. */
export interface QuestionImport {
  sets: ItemSet[];
  losses: Loss[];
  refusal?: Refusal;
}

export const refused = (code: Refusal['code'], params: Refusal['params'] = {}): QuestionImport => ({
  sets: [],
  losses: [],
  refusal: { code, params },
});
