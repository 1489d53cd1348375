import type { Words } from '../i18n/de.ts';

/** The words of the box. */
export type SearchWords = Pick<Words, 'search' | 'kinds' | 'actions'>;
