import { said } from '../../i18n/doctor-said.ts';
import { doctorWordsIn } from '../../i18n/doctor-words.ts';
import { fill } from '../../i18n/fill.ts';
import { diagnose } from '../../model/doctor/diagnose.ts';
import type { Facts } from '../../model/doctor/facts.ts';
import type { Language } from '../../model/entry.ts';

/** An element with a text; text from outside is never anything else. */
export function element<K extends keyof HTMLElementTagNameMap>(name: K, text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/**
 * What is wrong, for the page and as plain text.
 * @param root address of the site, with a slash at the end
 */
export function findings(facts: Facts, language: Language, root: string): { parts: HTMLElement[]; text: string[] } {
  const words = doctorWordsIn(language);
  const found = diagnose(facts);
  if (found.length === 0) return { parts: [element('p', words.well)], text: [words.well] };
  const parts: HTMLElement[] = [];
  const text: string[] = [];
  for (const one of found) {
    const { severity, found, right, page, paste } = said(one, facts, language);
    const what = element('p');
    what.append(element('strong', `${severity}: `), found);
    const link = element('a', one.cause);
    link.href = new URL(page.slice(1), root).href;
    link.target = '_blank';
    link.rel = 'noopener';
    const better = element('p', `→ ${right} `);
    better.append(link);
    parts.push(what, better);
    text.push(`${severity}: ${found}`, `  → ${right}`);
    for (const { server, lines } of paste) {
      const head = fill(words.paste, { server });
      const code = element('pre', lines.join('\n'));
      code.tabIndex = 0;
      parts.push(element('p', head), code);
      text.push(`  ${head}`, ...lines.map((line) => `    ${line}`));
    }
  }
  return { parts, text };
}
