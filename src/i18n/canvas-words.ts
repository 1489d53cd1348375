import type { Language } from '../model/entry.ts';

/** Words of canvases. */
export interface CanvasWords {
  example: string;
  markdown: string;
  print: string;
  empty: string;
}

export const canvasWords: Record<Language, CanvasWords> = {
  de: {
    example: 'Beispiel',
    markdown: 'Als Markdown sichern',
    print: 'Drucken, quer auf A4',
    empty: 'noch leer',
  },
  en: {
    example: 'Example',
    markdown: 'Save as Markdown',
    print: 'Print, A4 landscape',
    empty: 'still empty',
  },
};
