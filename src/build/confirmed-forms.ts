import { stringify } from 'yaml';
import type { ConfirmedForms } from '../model/forms-confirm.ts';
import { formsFile } from './content-fs.ts';
import { writeFiles } from './write-files.ts';

const head = `# Wortformen, die ein Mensch gelesen und für richtig befunden hat. Geschrieben von: npx lotse check --confirm
# Word forms that a person has read and found right. Written by: npx lotse check --confirm
`;

/** The text of `forms.yaml`: one line for each term and language, so that a diff shows which forms came and went. */
export const confirmedText = (forms: ConfirmedForms): string => head + stringify(forms, { lineWidth: 0 });

/**
 * Writes `forms.yaml` into a content folder, aside first.
 * @returns its path
 * @throws when the folder cannot be written to
 */
export const writeConfirmed = (folder: string, forms: ConfirmedForms): string =>
  writeFiles(folder, [{ path: formsFile, body: confirmedText(forms) }])[0] ?? formsFile;
