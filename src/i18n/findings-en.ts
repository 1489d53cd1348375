import type { Rule } from '../model/finding.ts';
import type { FindingWords } from './findings-de.ts';

export const findingsEn: Record<Rule, FindingWords> = {
  'bad-id': {
    found: 'The folder name “{found}” cannot serve as an id.',
    right: 'Use lower-case a–z, digits and single hyphens only, such as “moment-of-truth”.',
  },
  'broken-image': {
    found: 'The picture “{found}” is not beside the text or has no alternative text.',
    right: 'Put the file into the entry’s folder and say what it shows.[ Present: {right}.]',
  },
  'broken-link': {
    found: 'The link “{found}” leads nowhere.',
    right: 'Links inside the site are written lotse:kind/id, with #anchor if you like.[ Perhaps you meant “{right}”.]',
  },
  'code-in-content': {
    found: 'The text holds program code: {found}',
    right: 'Content runs nothing. Write braces as \\{, drop import and export, put values into "…".',
  },
  contrast: {
    found: 'These colours cannot be read on each other: {found}',
    right: 'WCAG 2.2 AA asks for at least {right}. Choose a darker or lighter colour.',
  },
  'dangling-id': { found: '“{found}” does not exist.', right: 'Name an id that exists.[ Perhaps you meant “{right}”.]' },
  'duplicate-label': {
    found: 'Another term already carries the label “{found}”.',
    right: 'It belongs to {right}. Drop one of them or make it more exact.',
  },
  'empty-text': { found: '“{key}” is empty.', right: 'Write a text or leave the field out.' },
  'heading-level': {
    found: 'The heading “{found}” skips a level.',
    right: 'At most “{right}” fits here. The page’s title is set by Lotse itself.',
  },
  'markdown-syntax': {
    found: 'The text cannot be read: {found}',
    right: 'Often a closing mark is missing: </Hint>, a quotation mark, or “<” should be \\<.',
  },
  'missing-field': { found: '“{key}” is missing.', right: 'Add the field ({right}).' },
  'missing-file': { found: 'The file “{found}” is missing.', right: 'Create it; content/README.md has an example to copy.' },
  'missing-translation': {
    found: '“{key}” is missing in the language “{language}”.',
    right: 'Translate it. Until then the page shows the leading language and says so.',
  },
  'overdue-review': {
    found: 'Last reviewed on {found}; the next review was due on {right}.',
    right: 'Read the entry, change what no longer holds, then set “reviewed” to that day.',
  },
  'question-mismatch': {
    found: 'The languages ask different questions: here {found}',
    right: 'The leading language has {right}. Id, kind, keys and right answers must be the same.',
  },
  'question-shape': {
    found: 'The question is incomplete: {found}',
    right: 'Each option needs a key “a)” and feedback below it; answer names the right ones.[ Expected: {right}]',
  },
  'stored-ids': {
    found: 'ids.yaml does not fit the questions of the path.[ Twice: {found}]',
    right: 'Append new questions at the end, never change old lines.[ Missing: {right}]',
  },
  'text-too-long': { found: '“{key}” has {found} characters.', right: 'At most {right}: one plain sentence that answers first.' },
  'unknown-component': {
    found: 'There is no component <{found}> here.',
    right: 'Use the components of the handbook only.[ Perhaps you meant {right}.]',
  },
  'unknown-file': {
    found: 'Lotse does not know what to do with “{found}” here.',
    right: 'Rename, move or delete the file.[ Perhaps you meant “{right}”.]',
  },
  'unknown-key': {
    found: 'There is no field “{found}” here.',
    right: 'Drop the field or mend its spelling.[ Perhaps you meant “{right}”.]',
  },
  'unreachable-step': {
    found: 'No way leads to the step “{found}”, or it exists twice.',
    right: 'Lead another step there by “next” or “decide”, or drop the step.',
  },
  'unsafe-html': {
    found: 'This must not stand in content: {found}',
    right: 'Drop scripts, frames, event handlers and javascript: addresses; use a component of the handbook.',
  },
  'wrong-date': { found: '“{key}: {found}” is not a day of the calendar.', right: 'Year-month-day, such as 2026-11-03.' },
  'wrong-prop': {
    found: '<{found}>: “{key}” is missing or does not fit.',
    right: 'The handbook lists each component’s properties.[ Possible: {right}]',
  },
  'wrong-value': { found: '“{key}: {found}” is not possible here.', right: '[Perhaps you meant “{right}”. ]Possible: {values}.' },
  'yaml-syntax': {
    found: 'The YAML cannot be read: {found}',
    right: 'Often a text with “: ” lacks its quotation marks, or the indentation is off.',
  },
};
