import { type TermTexts, textKeys } from '../../model/concept.ts';
import type { Language } from '../../model/entry.ts';
import type { Label, TermWords } from '../../model/kinds/term.ts';
import type { Losses, PartialConcept, PartialLabel } from '../terms/read.ts';
import { type Candidate, labelOf, languagesIn } from './candidate.ts';
import { TermEdit } from './term-edit.ts';
import { reasoned, wordsOf } from './words.ts';

/**
 * What a concept of a file would change in an entry of the content. Nothing is ever taken away: what the file says nothing about stays.
 * - Added where the content has nothing: a text, a label, a form, a source, a language. Changed: facts that differ (status, domain, owner, a later
 *   review, version …); they have an editor's decision behind them on either side, and are shown from old to new.
 * - Conflicting: a text that differs (title, abbreviation, definition …, a reason), and a label of another status. Written only when forced.
 */
export function compare(candidate: Candidate, leading: Language, losses: Losses): TermEdit {
  const { record, entry } = candidate;
  const edit = new TermEdit(candidate.id);
  if (!entry) return edit;
  for (const language of languagesIn(record)) {
    const known = entry.words[language];
    if (known) compareWords(edit, language, known, record.labels[language] ?? [], record);
    else {
      const made = wordsOf(record, language, leading);
      if (!made) {
        losses.add('nameless-texts', { language }, candidate.at);
        continue;
      }
      edit.addLanguage(language, made.words);
      edit.reasons.push(...made.reasons);
    }
  }
  const { facts } = entry;
  for (const key of ['status', 'domain', 'owner', 'replacedBy', 'reviewEvery', 'version', 'autoLink'] as const) {
    const value = record[key];
    if (value !== undefined && value !== facts[key]) edit.setFact(key, facts[key], value);
  }
  if (record.reviewed !== undefined && record.reviewed > facts.reviewed) edit.setFact('reviewed', facts.reviewed, record.reviewed);
  for (const key of ['sources', 'changes'] as const) {
    const known = new Set(facts[key].map((one) => JSON.stringify(one)));
    const added = (record[key] ?? []).filter((one) => !known.has(JSON.stringify(one)));
    if (added.length > 0) edit.extendFact(key, facts[key], added);
  }
  return edit;
}

function compareWords(edit: TermEdit, language: Language, known: TermWords, labels: readonly PartialLabel[], record: PartialConcept): void {
  const title = labels.find(({ kind }) => kind === 'title');
  const next: Label[] = known.labels.map((label) => ({ ...label }));
  const added: string[] = [];
  const same = (a: string, b: string | undefined) => b !== undefined && a.toLocaleLowerCase(language) === b.toLocaleLowerCase(language);
  if (title && title.text !== known.title) {
    edit.conflict(language, 'title', known.title, title.text);
    // Forced: the old title stays as a name one may use, the new one is no longer one of the others.
    const at = next.findIndex(({ text }) => same(text, title.text));
    if (at >= 0) next.splice(at, 1);
    if (!same(title.text, known.title)) next.push({ text: known.title, status: 'admitted', forms: [] });
  }
  for (const label of labels) {
    if (label.kind === 'title' || same(label.text, known.title) || same(label.text, title?.text)) continue;
    const own = next.find(({ text }) => same(text, label.text));
    if (own) compareLabel(edit, language, own, label);
    else if (label.kind === 'abbreviation' || same(label.text, known.abbreviation)) {
      if (known.abbreviation === undefined) edit.add(language, 'abbreviation', label.text);
      else if (label.text !== known.abbreviation) edit.conflict(language, 'abbreviation', known.abbreviation, label.text);
    } else {
      next.push(reasoned(labelOf(label), language, edit.reasons));
      added.push(label.text);
    }
  }
  if (added.length > 0) edit.note(language, 'labels', '', added.join(' | '));
  if (JSON.stringify(next) !== JSON.stringify(known.labels)) edit.setWord(language, 'labels', next);
  if (title?.gender && title.gender !== known.gender) edit.change(language, 'gender', known.gender, title.gender);
  edit.extend(
    language,
    'forms',
    known.forms,
    labels.flatMap(({ kind, forms }) => (kind === 'label' ? [] : (forms ?? []))),
  );
  const linking = record.linking?.[language];
  edit.extend(language, 'blockedForms', known.blockedForms, linking?.blockedForms ?? []);
  if (linking?.caseSensitive !== undefined && linking.caseSensitive !== (known.caseSensitive ?? false))
    edit.change(language, 'caseSensitive', known.caseSensitive, linking.caseSensitive);
  const texts: Partial<TermTexts> = record.texts?.[language] ?? {};
  for (const key of textKeys) {
    const text = texts[key];
    if (text === undefined || alike(text, known[key])) continue;
    if (known[key] === undefined) edit.add(language, key, text);
    else edit.conflict(language, key, known[key], text);
  }
}

/** A label both have: what the file adds goes in, what differs in words or status conflicts. */
function compareLabel(edit: TermEdit, language: Language, own: Label, label: PartialLabel): void {
  const field = (key: string) => `labels[${own.text}].${key}`;
  if (label.status !== 'preferred' && label.status !== own.status) {
    edit.conflict(language, field('status'), own.status, label.status);
    own.status = label.status;
  }
  for (const key of ['reason', 'replacement'] as const) {
    const text = label[key];
    if (text === undefined || alike(text, own[key])) continue;
    if (own[key] === undefined) edit.note(language, field(key), '', text);
    else edit.conflict(language, field(key), own[key], text);
    own[key] = text;
  }
  if (label.gender && label.gender !== own.gender) {
    edit.note(language, field('gender'), own.gender ?? '', label.gender);
    own.gender = label.gender;
  }
  const forms = (label.forms ?? []).filter((form) => !own.forms.includes(form));
  if (forms.length > 0) {
    edit.note(language, field('forms'), '', forms.join(' | '));
    own.forms = [...own.forms, ...forms];
  }
}

/** Texts that differ in blanks and line ends only say the same. */
const alike = (a: string, b: string | undefined): boolean =>
  b !== undefined && a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim();
