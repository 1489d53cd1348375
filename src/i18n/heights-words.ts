import type { Language } from '../model/entry.ts';

/** What `lotse heights` says. */
export interface HeightsWording {
  noSite: string;
  noBrowser: string;
  /** Said by `lotse release`, which goes on. */
  without: string;
  nothing: string;
  failed: string;
  progress: string;
  done: string;
}

export const heightsWords: Record<Language, HeightsWording> = {
  de: {
    noSite: 'In „{site}“ liegt keine gebaute Site. Baue sie mit: npm run build',
    noBrowser: 'Gemessen wird in einem Browser, und hier ist keiner. npm test holt einen, oder nenne ihn mit CHROME_PATH.',
    without:
      'Die Höhen der Seiten zum Einbetten sind nicht gemessen, denn hier ist kein Browser. Dialog und Karten nennen Richtwerte. Mit einem Browser (npm test holt einen): npx lotse heights, dann noch einmal npx lotse release.',
    nothing: 'Auf „{only}“ passt keine Seite zum Einbetten. Richtig wäre etwa terms/touchpoint.',
    failed: 'Nicht gemessen, die Site bleibt, wie sie war: {reason}',
    progress: '{done} von {all} Seiten gemessen',
    done: '{pages} Seiten in {widths} Breiten gemessen. Dialog und Karten nennen jetzt diese Höhen.',
  },
  en: {
    noSite: 'There is no built site in “{site}”. Build it with: npm run build',
    noBrowser: 'Measuring takes a browser, and there is none here. npm test fetches one, or name one with CHROME_PATH.',
    without:
      'The heights of embed pages are not measured, because there is no browser here. Dialog and cards say usual ones. With a browser (npm test fetches one): npx lotse heights, then npx lotse release again.',
    nothing: 'No embed page matches “{only}”. Right would be terms/touchpoint, for example.',
    failed: 'Not measured, the site stays as it was: {reason}',
    progress: '{done} of {all} pages measured',
    done: '{pages} pages measured at {widths} widths. Dialog and cards now say these heights.',
  },
};
