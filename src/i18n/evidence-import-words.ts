import type { Language } from '../model/entry.ts';
import type { Counted } from './fill.ts';

const de = {
  usage:
    'lotse import evidence DATEI.csv|xlsx --map date=Datum,value=Note,measure=CSAT[,step=Schritt,touchpoint=Ort,unit=h,n=Antworten,reason=Grund,source=Befragung,scale=1-5] [--entry processes/<id>] [--sheet BLATT] [--write] [--json] [--lang de|en]\n' +
    '  Links steht die Angabe, rechts eine Spalte der Datei oder ein Wort für alle Zeilen. Ohne n ist jede Zeile eine Antwort.\n',
  unknownKey: '--map kennt „{key}“ nicht.[ Gemeint war vielleicht „{right}“.]',
  unknownColumn: 'Eine Spalte „{column}“ für {of} gibt es nicht.[ Gemeint war vielleicht „{right}“.] Vorhanden: {names}.',
  missingKey: '--map braucht {key}.',
  noEntry: 'Den Eintrag „{entry}“ gibt es nicht.[ Gemeint war vielleicht „{right}“.]',
  wrongKind: '„{entry}“ kann keine Messwerte haben. Möglich sind processes/…, touchpoints/… und journeys/….',
  brokenFile: '{file} enthält Fehler; npx lotse check sagt, welche. Es wird nichts geschrieben.',
  header: '{file}: {n}',
  rows: { one: '1 Zeile', many: '{n} Zeilen' } as Counted,
  months: { one: '1 Monat', many: '{n} Monate' } as Counted,
  wrongFormat: 'Aus dieser Art Datei lassen sich keine Messwerte lesen. Möglich sind CSV und XLSX.',
  target: '{file}: {added} neu, {changed} geändert, {unchanged} unverändert',
  nothing: 'Keine Zeile ergibt einen Messwert.',
  lossesTitle: 'Nicht übernommen',
  row: 'zuerst Zeile {at}',
  month: 'zuerst {at}',
  losses: {
    'no-date': 'ohne Datum',
    'bad-date': 'Datum nicht lesbar; erwartet JJJJ-MM-TT oder TT.MM.JJJJ',
    'no-step': 'ohne Schritt',
    'unknown-step': 'Schritt unbekannt; erwartet Kennung, Nummer oder Wortlaut eines Schritts',
    'unknown-touchpoint': 'Touchpoint unbekannt; erwartet Kennung oder Titel',
    'no-place': 'ohne Ort; --entry oder eine Spalte für touchpoint angeben',
    'unknown-measure':
      'Messgröße unbekannt; erwartet csat, nps, ces, complaints, cancellations, abandonment, resolution-time oder first-contact-resolution',
    'no-value': 'ohne Wert',
    'bad-value': 'Wert nicht lesbar',
    'out-of-range': 'Wert außerhalb der Skala',
    'no-scale': 'Skala unbekannt; scale=1-5 (5 ist am besten) oder scale=6-1 (1 ist am besten) angeben',
    'bad-n': 'n ist keine ganze Zahl ab 1',
    'no-unit': 'Einheit fehlt; unit=h oder unit=d angeben',
    unfinished: 'Monat noch nicht zu Ende',
    few: 'weniger als 5 Antworten; der Wert könnte auf jemanden zeigen',
  },
  dry: 'Das war eine Vorschau. Mit --write werden die Dateien geschrieben.',
  written: 'Geschrieben: {files}',
};

/** What `lotse import evidence` says. */
export type EvidenceImportWords = typeof de;

const en: EvidenceImportWords = {
  usage:
    'lotse import evidence FILE.csv|xlsx --map date=Date,value=Score,measure=CSAT[,step=Step,touchpoint=Place,unit=h,n=Answers,reason=Reason,source=Survey,scale=1-5] [--entry processes/<id>] [--sheet SHEET] [--write] [--json] [--lang de|en]\n' +
    '  On the left what it is, on the right a column of the file or one word for all rows. Without n every row is an answer.\n',
  unknownKey: '--map does not know “{key}”.[ Perhaps “{right}” was meant.]',
  unknownColumn: 'There is no column “{column}” for {of}.[ Perhaps “{right}” was meant.] There are: {names}.',
  missingKey: '--map needs {key}.',
  noEntry: 'There is no entry “{entry}”.[ Perhaps “{right}” was meant.]',
  wrongKind: '“{entry}” cannot have evidence. Possible are processes/…, touchpoints/… and journeys/….',
  brokenFile: '{file} contains errors; npx lotse check says which. Nothing is written.',
  header: '{file}: {n}',
  rows: { one: '1 row', many: '{n} rows' },
  months: { one: '1 month', many: '{n} months' },
  wrongFormat: 'No figures can be read from this kind of file. CSV and XLSX can be.',
  target: '{file}: {added} new, {changed} changed, {unchanged} unchanged',
  nothing: 'No row gives a figure.',
  lossesTitle: 'Not carried over',
  row: 'first in row {at}',
  month: 'first in {at}',
  losses: {
    'no-date': 'without a date',
    'bad-date': 'date cannot be read; YYYY-MM-DD or DD.MM.YYYY expected',
    'no-step': 'without a step',
    'unknown-step': 'unknown step; id, number or wording of a step expected',
    'unknown-touchpoint': 'unknown touchpoint; id or title expected',
    'no-place': 'without a place; give --entry or a column for touchpoint',
    'unknown-measure':
      'unknown measure; csat, nps, ces, complaints, cancellations, abandonment, resolution-time or first-contact-resolution expected',
    'no-value': 'without a value',
    'bad-value': 'value cannot be read',
    'out-of-range': 'value off the scale',
    'no-scale': 'unknown scale; give scale=1-5 (5 is best) or scale=6-1 (1 is best)',
    'bad-n': 'n is not a whole number from 1',
    'no-unit': 'unit missing; give unit=h or unit=d',
    unfinished: 'month not over yet',
    few: 'fewer than 5 answers; the value could point to somebody',
  },
  dry: 'This was a preview. With --write the files are written.',
  written: 'Written: {files}',
};

/** The words in a language. */
export const evidenceImportWordsIn = (language: Language): EvidenceImportWords => ({ de, en })[language];
