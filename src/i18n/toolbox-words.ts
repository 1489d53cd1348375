import type { Language } from '../model/entry.ts';
import { type ToolboxWords, toolboxDe } from './toolbox-de.ts';
import { toolboxEn } from './toolbox-en.ts';

export type { ToolboxWords } from './toolbox-de.ts';

/** Words of metrics, roles, voices, practices and self-assessments. Apart from the others: scripts can do without them. */
export const toolboxWords: Record<Language, ToolboxWords> = { de: toolboxDe, en: toolboxEn };
