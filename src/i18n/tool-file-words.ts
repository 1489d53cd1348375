import type { Language } from '../model/entry.ts';
import type { ToolRefusal } from '../model/tools/tool-file.ts';
import { fill } from './fill.ts';

/** Words of what every tool does with what it keeps: save as a file, read again, begin anew. */
export interface ToolFileWords {
  save: string;
  open: string;
  reset: string;
  cleared: string;
  /** Takes the clearing back. */
  undo: string;
  opened: string;
  kept: string;
  notKept: string;
  refused: Record<ToolRefusal['refused'], string>;
}

const de: ToolFileWords = {
  save: 'Als Datei sichern',
  open: 'Datei öffnen',
  reset: 'Alles leeren',
  cleared: 'Alles ist leer.',
  undo: 'Zurückholen',
  opened: 'Die Datei ist eingelesen.',
  kept: 'Bleibt auf diesem Gerät. Nichts wird gesendet.',
  notKept: 'Dieser Browser merkt sich hier nichts: Sichere die Datei, bevor du gehst.',
  refused: {
    tooBig: 'Die Datei ist zu groß. Sie wurde nicht gelesen.',
    noJson: 'Das ist keine JSON-Datei. Hier passt nur, was du mit „Als Datei sichern“ gespeichert hast.',
    noTool: 'Diese Datei kommt nicht aus einem dieser Werkzeuge.',
    damaged: 'Die Datei ist beschädigt. Was hier steht, ist unverändert.',
    otherTool: 'Die Datei gehört zu einem anderen Werkzeug ({tool}).',
    newer: 'Die Datei kommt aus einer neueren Fassung ({version}). Lade die Seite neu und versuch es noch einmal.',
  },
};

const en: ToolFileWords = {
  save: 'Save as a file',
  open: 'Open a file',
  reset: 'Clear everything',
  cleared: 'Everything is empty.',
  undo: 'Bring it back',
  opened: 'The file has been read.',
  kept: 'Stays on this device. Nothing is sent.',
  notKept: 'This browser remembers nothing here: save the file before you go.',
  refused: {
    tooBig: 'The file is too large. It has not been read.',
    noJson: 'This is not a JSON file. Only what you saved with “Save as a file” fits here.',
    noTool: 'This file does not come from one of these tools.',
    damaged: 'The file is damaged. What stands here is unchanged.',
    otherTool: 'The file belongs to another tool ({tool}).',
    newer: 'The file comes from a newer version ({version}). Reload the page and try again.',
  },
};

export const toolFileWords: Record<Language, ToolFileWords> = { de, en };

/** Why a file was refused, as a sentence. */
export const refusalSaid = (refusal: ToolRefusal, language: Language): string =>
  fill(toolFileWords[language].refused[refusal.refused], {
    tool: refusal.refused === 'otherTool' ? refusal.tool : undefined,
    version: refusal.refused === 'newer' ? refusal.version : undefined,
  });
