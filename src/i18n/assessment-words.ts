import type { Language } from '../model/entry.ts';
import { type AssessmentWords, assessmentDe } from './assessment-de.ts';
import { assessmentEn } from './assessment-en.ts';

export type { AssessmentWords } from './assessment-de.ts';

/** Words of what the script makes of a self-assessment. It brings both languages along. */
export const assessmentWords: Record<Language, AssessmentWords> = { de: assessmentDe, en: assessmentEn };
