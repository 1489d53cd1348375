import type { Localized } from '../../model/entry.ts';
import { pick } from '../../model/reading.ts';
import type { Scope } from '../scope.ts';

/** A text whose languages lie side by side, in the page's language; says so where it is another. Nothing where there is none. */
export function Said({ scope, value }: { scope: Scope; value: Localized | undefined }) {
  const { text, language } = pick(value, scope.language, scope.library.leading);
  if (!text) return null;
  return language === scope.language ? text : <span lang={language}>{text}</span>;
}
