import type { Rule } from '../model/finding.ts';
import type { FindingWords } from './findings-de.ts';

export const findingsEn: Record<Rule, FindingWords> = {
  'bad-id': {
    found: 'The folder name “{found}” cannot serve as an id.',
    right: 'Use lower-case a–z, digits and single hyphens only, such as “moment-of-truth”.',
  },
  'broken-image': {
    found: 'The picture “{found}” is not next to the text or has no alternative text.',
    right: 'Put the file in the entry’s folder and describe what it shows.[ Files there: {right}.]',
  },
  'broken-link': {
    found: 'The link “{found}” leads nowhere.',
    right: 'Links within the site are written lotse:kind/id, optionally with #anchor.[ Perhaps you meant “{right}”.]',
  },
  'bubble-length': {
    found: 'On a phone the bubble needs {found} lines; this picture ({shot}) has room for {right}.',
    right: 'Cut it, or spread it over two beats.',
  },
  canvas: {
    found:
      '[The canvas “{twice}” stands twice in this text.][The canvas “{empty}” has no fields.][“{nameless}” does not begin with a question in bold.][The languages do not have the same fields: {other} here.]',
    right: 'Write fields: - **Question**: help. Id and number of fields are the same in all languages.[ Expected: {right}]',
  },
  captions: {
    found: 'The captions “{found}” are empty or not WebVTT.',
    right: 'A file that begins with WEBVTT and has timed lines: 00:01.000 --> 00:04.000.',
  },
  clip: {
    found: 'The file “{found}”[ is not beside story.yaml; there is: {there}][ has {size} and takes long to load on the road].',
    right:
      '[Cut it or save it smaller, {most} at most; 1280 pixels across are enough for a talk. ]Clip, picture and captions belong in the entry’s folder.',
  },
  'code-in-content': {
    found: 'The text contains program code: {found}',
    right: 'Content cannot run code. Write braces as \\{, remove import and export, put values in "…".',
  },
  contrast: {
    found: 'These colours are not readable together: {found}',
    right: 'WCAG 2.2 AA requires at least {right}. Choose a darker or lighter colour.',
  },
  'dangling-id': { found: '“{found}” does not exist.', right: 'Give an id that exists.[ Perhaps you meant “{right}”.]' },
  'duplicate-id': {
    found: 'The id “{found}” stands here for the second time.',
    right: 'Every dimension, statement and level needs one of its own; answers that were handed in depend on it.',
  },
  'duplicate-label': {
    found: 'The label “{found}” is already taken.',
    right: 'It belongs to {right}. Remove it in one of the two places or make it more specific.',
  },
  'duplicate-row': {
    found: 'This measurement is already in line {first}: {found}',
    right: 'Remove one of the two rows, or correct date, place, reason or source.',
  },
  'duplicate-scene': {
    found: 'There is already a scene “{found}”.',
    right: 'Every scene needs an id of its own; it is also the scene’s anchor.',
  },
  'empty-text': { found: '“{key}” is empty.', right: 'Write some text or leave the field out.' },
  'evidence-table': {
    found:
      'The figures cannot be read like this:[ {binary} bytes that are not text.][ Saved as {encoding}.][ The row has {cells} cells, the header names {columns} columns.][ A quotation mark {quote} is never closed.][ The column “{twice}” appears twice.][ There is no row below the header “{empty}”.]',
    right: 'Save as CSV in UTF-8, with commas or semicolons, the same number of cells in every row and no comments.',
  },
  'foreign-word': {
    found: '“{found}” is in no text of the other language.',
    right: 'Spell it as the text does, capitals included, or remove it from “foreign”.',
  },
  'former-id': {
    found: '“{found}” is under “formerly”[, and that address already belongs to {other}][; there is no kind “{unknown}”].',
    right: 'Name only ids the entry had before and that are free now, as “old-id” or “kind/old-id”.',
  },
  'future-date': {
    found: 'The figure of {found} lies in the future.',
    right: 'Give the last day that was measured, {right} at the latest.',
  },
  'heading-level': {
    found: 'The heading “{found}” is at the wrong level.',
    right: 'Here you can go down to “{right}” at most. Lotse sets the page’s title (“#”) itself.',
  },
  'lone-lesson': {
    found: 'The lesson “{found}” is in no training path.',
    right: 'List it under lessons in a path.yaml, or set it to draft until it has a path.',
  },
  'markdown-syntax': {
    found: 'The text cannot be read: {found}',
    right: 'Often </Hint> or a closing quotation mark is missing, or “<” should be \\<.',
  },
  'missing-field': { found: '“{key}” is missing.', right: 'Add the field ({right}).' },
  'missing-file': { found: 'The file “{found}” is missing.', right: 'Create it; content/README.md has an example to copy.' },
  'missing-translation': {
    found: '“{key}” is missing in the language “{language}”.',
    right: 'Add the text. Where a translation is missing, the page shows the text of the leading language.',
  },
  'off-stage': {
    found:
      '“{found}” is not in the picture here[: “{early}” only comes later][: “{late}” came before][, or rather was there all along: “{twice}” is one too many].',
    right: 'Move the beat, or put enter and leave where somebody really comes and goes.',
  },
  'overdue-review': {
    found: 'Last reviewed on {found}; the next review was due on {right}.',
    right: 'Read the entry, change what is no longer true, then set “reviewed” to that day.',
  },
  'path-circle': {
    found: 'These training paths require one another: {found}.',
    right: 'Take one of them out of requires, or nobody can begin.',
  },
  'published-key': {
    found: 'The key from “{found}” is in every lesson; whoever sees one can read it (publishKey).',
    right: 'Use a key that may only write, or leave publishKey out and put a relay in front.',
  },
  'question-mismatch': {
    found: 'The languages ask different questions: here {found}',
    right: 'The leading language has {right}. Id, “kind”, keys, right answers, numbers, places and ways must be the same.',
  },
  'question-shape': {
    found:
      '[The question “{prompt}” has no text.][The question lacks “{missing}”.][“{surplus}” does not belong to this kind of question.][“{twice}” is here twice.][There is no feedback below “{unexplained}”.][{answer} does not fit the options.][The number is wrong: {count}.][“{form}” cannot be read in this kind of question.][“{overlap}” lies within the right answer.][No choice leads to “{unreached}”.][The conversation “{endless}” never ends.][With {solved} everything is in order already.][“{keyless}” has no key.]',
    right: 'Complete the question as its kind needs it.[ Expected: {right}]',
  },
  raci: {
    found: '[Several answer for this piece of work: {found}. ]For each piece of work exactly one department answers.',
    right: 'Give A or AR to exactly one department.',
  },
  'same-place': {
    found: '“{found}” and “{other}” both stand at “{at}”.',
    right: 'Change one place: left, center or right.',
  },
  'scene-touchpoint': {
    found: 'The scene “{found}” names no touchpoint.',
    right: 'Say with “touchpoint” where customers meet us here; if they do not, leave it.',
  },
  'stored-ids': {
    found: 'ids.yaml does not match the questions of the training path.[ Listed twice: {found}]',
    right: 'Add new questions at the end; never change old lines.[ Missing: {right}]',
  },
  'text-too-long': {
    found: '“{key}” has {found} characters.',
    right: 'At most {right}. Say only what matters most; the rest belongs in other fields or in the long text.',
  },
  'touchpoint-way': {
    found: 'The process belongs to the stage “{way}”, but the way of its touchpoint “{found}” names only: {named}.',
    right: 'Add “{way}” to the touchpoint if customers meet it there. If not, mend the touchpoint or the stage of the process.',
  },
  'unknown-component': {
    found: 'There is no component <{found}> here.',
    right: 'Use only components from the handbook.[ What fits: {right}.]',
  },
  'unknown-file': {
    found: 'Lotse does not know what to do with “{found}” here.',
    right: 'Rename, move or delete the file.[ Perhaps you meant “{right}”.]',
  },
  'unknown-key': {
    found: 'There is no field “{found}” here.',
    right: 'Remove the field or correct its spelling.[ Perhaps you meant “{right}”.]',
  },
  'unreachable-step': {
    found: 'Nothing leads to the step “{found}”, or it exists twice.',
    right: 'Make another step lead there with “next” or “decide”, or remove the step.',
  },
  'unsafe-html': {
    found: 'This is not allowed in content: {found}',
    right: 'Remove scripts, frames, event handlers and javascript: addresses; use a component from the handbook.',
  },
  'unseen-cast': {
    found: '“{found}” is in the cast and appears in no scene.',
    right: 'Write a beat with “who: {found}”, or remove the person.',
  },
  'voice-consent': {
    found: 'Nobody has agreed to this customer voice being shown[: {found}].',
    right: 'consent: true if the person agreed; consent: anonymised if nothing leads back to them. Otherwise delete the voice.',
  },
  'wrong-date': { found: '“{key}: {found}” is not a day of the calendar.', right: 'Year-month-day, such as 2026-11-03.' },
  'wrong-prop': {
    found: '<{found}>: the property “{key}” is missing or not valid.',
    right: 'The handbook lists each component’s properties.[ Possible: {right}]',
  },
  'wrong-value': { found: '“{key}: {found}” is not possible here.', right: '[Perhaps you meant “{right}”. ]Possible: {values}.' },
  'yaml-syntax': {
    found: 'The YAML cannot be read: {found}',
    right: 'Often a text with “: ” needs quotation marks, or the indentation is wrong.',
  },
};
