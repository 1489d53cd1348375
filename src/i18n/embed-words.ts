import type { Language } from '../model/entry.ts';
import type { EmbedForm } from './embed-hosts.ts';

/** Words of the „Einbetten“ dialog and of the handbook's pages about it. Apart from the others: its script carries these and no more. */
export interface EmbedWords {
  title: string;
  host: string;
  form: string;
  forms: Record<EmbedForm, string>;
  options: string;
  theme: string;
  themes: Record<'auto' | 'light' | 'dark', string>;
  language: string;
  languages: Record<Language, string>;
  accent: string;
  colour: string;
  accentHelp: string;
  part: string;
  parts: Record<'all' | 'definition' | 'picture' | 'steps' | 'strip', string>;
  from: Record<'steps' | 'scene', string>;
  script: string;
  code: Record<EmbedForm, string>;
  copy: string;
  copied: string;
  preview: string;
  close: string;
  newWindow: string;
  stepsTitle: string;
  ancestors: string;
  tried: Record<'real' | 'stand-in', string>;
  measured: Record<'yes' | 'no', string>;
  handbook: string;
  local: string;
}

export const embedWords: Record<Language, EmbedWords> = {
  de: {
    title: 'Diese Seite einbetten',
    host: 'Wohin?',
    form: 'Wie?',
    forms: { link: 'Link', frame: 'Rahmen', script: 'Mit Skript', word: 'Wort mit Karte', tab: 'Registerkarte', package: 'Lernpaket' },
    options: 'Aussehen und Ausschnitt',
    theme: 'Farben',
    themes: { auto: 'wie das Gerät', light: 'hell', dark: 'dunkel' },
    language: 'Sprache',
    languages: { de: 'Deutsch', en: 'Englisch' },
    accent: 'Eigene Akzentfarbe',
    colour: 'Akzentfarbe',
    accentHelp: 'Eine Farbe, auf der sich nicht lesen lässt, nimmt die Seite nicht an.',
    part: 'Ausschnitt',
    parts: {
      all: 'alles',
      definition: 'nur die Definition',
      picture: 'nur das Bild',
      steps: 'nur die Schritte',
      strip: 'nur die Bildgeschichte',
    },
    from: { steps: 'Nur diese Schritte, etwa 3-5', scene: 'Nur diese Szenen, etwa 2' },
    script: 'Mit Skript für die passende Höhe',
    code: {
      link: 'Adresse zum Einfügen',
      frame: 'Code zum Einfügen',
      script: 'Code zum Einfügen',
      word: 'Code zum Einfügen',
      tab: 'Befehl für die IT',
      package: 'Befehl für die IT',
    },
    copy: 'Kopieren',
    copied: 'Kopiert',
    preview: 'Vorschau',
    close: 'Schließen',
    newWindow: 'In neuem Fenster öffnen',
    stepsTitle: 'So geht es',
    ancestors: 'Damit euer Server den Rahmen erlaubt, gehört in site.yaml:',
    tried: {
      real: 'Ausprobiert in einem echten Browser.',
      'stand-in': 'Ausprobiert an einem Nachbau, nicht am echten Produkt.',
    },
    measured: {
      yes: 'Die Höhe im Code ist für diese Seite gemessen.',
      no: 'Die Höhe im Code ist ein Richtwert. Gemessen wird sie mit npx lotse heights.',
    },
    handbook: 'Ausführlich im Handbuch',
    local: 'Du siehst die Site auf deinem eigenen Rechner. Nimm den Code von der Site, die alle erreichen.',
  },
  en: {
    title: 'Embed this page',
    host: 'Where?',
    form: 'How?',
    forms: { link: 'Link', frame: 'Frame', script: 'By script', word: 'Word with its card', tab: 'Tab', package: 'Course package' },
    options: 'Look and part',
    theme: 'Colours',
    themes: { auto: 'as the device', light: 'light', dark: 'dark' },
    language: 'Language',
    languages: { de: 'German', en: 'English' },
    accent: 'Accent colour of your own',
    colour: 'Accent colour',
    accentHelp: 'The page does not take a colour that cannot be read.',
    part: 'Part',
    parts: {
      all: 'everything',
      definition: 'the definition only',
      picture: 'the picture only',
      steps: 'the steps only',
      strip: 'the comic strip only',
    },
    from: { steps: 'Only these steps, such as 3-5', scene: 'Only these scenes, such as 2' },
    script: 'Include the script that adjusts the height',
    code: {
      link: 'Address to paste',
      frame: 'Code to paste',
      script: 'Code to paste',
      word: 'Code to paste',
      tab: 'Command for IT',
      package: 'Command for IT',
    },
    copy: 'Copy',
    copied: 'Copied',
    preview: 'Preview',
    close: 'Close',
    newWindow: 'Open in a new window',
    stepsTitle: 'How to do it',
    ancestors: 'So that your server allows the frame, site.yaml needs:',
    tried: {
      real: 'Tried in a real browser.',
      'stand-in': 'Tried on a stand-in, not on the real product.',
    },
    measured: {
      yes: 'The height in the code has been measured for this page.',
      no: 'The height in the code is a rule of thumb. npx lotse heights measures it.',
    },
    handbook: 'More in the handbook',
    local: 'You are seeing the site on your own computer. Take the code from the site that everybody can reach.',
  },
};
