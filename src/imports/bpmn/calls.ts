import { bpmnPhrases } from '../../i18n/bpmn-phrases.ts';
import { type Language, languages } from '../../model/entry.ts';
import { bodyOf, type Draft, type Site } from './draft.ts';
import { plainMarkdown, slug } from './names.ts';
import { remark } from './report.ts';

/**
 * Calls of other processes: a process of the same file, or one the site has already, becomes the step’s `process`; any other is named in
 * the text. Draft ids are final by now.
 */
export function resolveCalls(draft: Draft, drafts: readonly Draft[], { processes }: Site): void {
  const language = languages.find((one) => one in (draft.facts['title'] as object)) as Language;
  for (const { step, called, by } of draft.calls) {
    const here = drafts.find((one) => one !== draft && one.processes.includes(called))?.id;
    const there = [called, slug(called)].find((id) => processes?.has(id));
    const id = here ?? there;
    if (id !== undefined) {
      step['process'] = id;
      draft.remarks.push(remark('called', by, { right: id }));
    } else {
      delete step['process'];
      const said = bpmnPhrases(language).calls.replace('{name}', () => called);
      const line = `**${plainMarkdown(by.name || by.id)}**: ${plainMarkdown(said)}`;
      draft.body = draft.body ? `${draft.body}\n- ${line}` : bodyOf([line], language);
      draft.remarks.push(remark('called-elsewhere', by, { found: called }));
    }
  }
}
