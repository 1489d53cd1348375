import type { Language } from '../model/entry.ts';
import type { Assumption, CaseWarning, ScenarioName } from '../model/tools/business-case.ts';

/** Words of the business case, carried by its script. */
export interface RoiWords {
  title: string;
  assumptions: string;
  assumption: string;
  names: Record<Assumption, string>;
  units: Record<Assumption, string>;
  why: Partial<Record<Assumption, string>>;
  scenarios: Record<ScenarioName, string>;
  /** The field of an assumption in one of the columns. */
  inColumn: string;
  rules: string[];
  result: string;
  worked: string;
  npv: string;
  payback: string;
  paybackYears: string;
  never: string;
  roi: string;
  unknown: string;
  years: string;
  year: string;
  kept: string;
  fromMargin: string;
  fromContacts: string;
  cost: string;
  net: string;
  sum: string;
  hangs: string;
  hangsLead: string;
  lower: string;
  higher: string;
  tips: string;
  tipsAt: string;
  tipsNever: string;
  warnings: string;
  warning: Record<CaseWarning, string>;
  noWarnings: string;
  export: string;
  example: string;
  empty: string;
  problems: {
    missing: string;
    notNumber: string;
    negative: string;
    notWhole: string;
    tooMuch: string;
    tooLittle: string;
    moreThanChurn: string;
  };
  honest: string;
}

const de: RoiWords = {
  title: 'Business Case rechnen',
  assumptions: 'Annahmen',
  assumption: 'Annahme',
  names: {
    customers: 'Kund:innen',
    churn: 'Abwanderung heute',
    churnSaved: 'Weniger Abwanderung',
    margin: 'Deckungsbeitrag je Kund:in',
    contactsSaved: 'Weniger Kontakte',
    contactCost: 'Kosten eines Kontakts',
    oneOff: 'Einmalige Kosten',
    yearly: 'Laufende Kosten',
    discount: 'Zins',
    years: 'Zeitraum',
  },
  units: {
    customers: 'Kund:innen',
    churn: '% im Jahr',
    churnSaved: 'Prozentpunkte im Jahr',
    margin: '€ im Jahr',
    contactsSaved: 'im Jahr',
    contactCost: '€',
    oneOff: '€',
    yearly: '€ im Jahr',
    discount: '% im Jahr',
    years: 'Jahre',
  },
  why: {
    churnSaved: 'Von hundert Kund:innen gehen im Jahr so viele weniger. 0,2 ist oft schon viel.',
    contactsSaved: 'Zählen nur, wenn die Zeit für anderes genutzt wird.',
    oneOff: 'Mit eigener Arbeitszeit und Schulung.',
    discount: 'Was Geld im Haus kostet. Fragt das Controlling.',
  },
  scenarios: { low: 'vorsichtig', likely: 'wahrscheinlich', high: 'gut' },
  inColumn: '{name}, {scenario}',
  rules: [
    'Die Zahl der Kund:innen bleibt gleich. Wer gehalten wird, geht in den Jahren danach mit der neuen, niedrigeren Rate.',
    'Einmalige Kosten fallen am Anfang an, alles andere am Ende jedes Jahres.',
    'Kapitalwert: alle Jahre in heutigem Geld, abzüglich der einmaligen Kosten. Rückfluss und ROI sind nicht abgezinst.',
  ],
  result: 'Ergebnis',
  worked: 'Beispiel mit erfundenen Annahmen',
  npv: 'Kapitalwert',
  payback: 'Geld zurück nach',
  paybackYears: '{n} Jahren',
  never: 'nicht in diesem Zeitraum',
  roi: 'ROI über den Zeitraum',
  unknown: 'ohne Kosten nicht zu berechnen',
  years: 'Jahr für Jahr, wahrscheinlich',
  year: 'Jahr',
  kept: 'Gehaltene',
  fromMargin: 'aus Bindung',
  fromContacts: 'aus Kontakten',
  cost: 'laufende Kosten',
  net: 'bleibt',
  sum: 'Summe bisher',
  hangs: 'Woran es hängt',
  hangsLead:
    'Kapitalwert, wenn eine Annahme um ein Fünftel anders ist und alle anderen bleiben. Was oben steht, solltet ihr zuerst prüfen.',
  lower: 'ein Fünftel weniger',
  higher: 'ein Fünftel mehr',
  tips: 'kippt bei',
  tipsAt: '{value} {unit}',
  tipsNever: 'kippt nicht',
  warnings: 'Zum Nachfragen',
  warning: {
    savedMostOfChurn:
      'Ihr wollt mehr als die Hälfte der Abwanderung verhindern. Viele gehen wegen Umzug oder Preis, daran ändert das Vorhaben nichts.',
    churnHigh: 'Mehr als 40 Prozent Abwanderung im Jahr sind selten. Ist das ein Jahreswert, und zählt ihr Umzüge mit?',
    contactDear: 'Ein Kontakt kostet hier mehr als 100 €. Prüft, ob das die Kosten eines ganzen Vorgangs sind.',
    noDiscount: 'Ohne Zins zählt Geld in fünf Jahren so viel wie heute.',
    discountHigh: 'Ein Zins über 20 Prozent ist ungewöhnlich.',
    longTime: 'Mehr als zehn Jahre sieht niemand voraus. Rechnet kürzer.',
    noYearlyCost: 'Laufende Kosten von null: Wer pflegt, was ihr einführt?',
    noCost: 'Ein Vorhaben ohne Kosten gibt es nicht. Was ist mit Arbeitszeit?',
    tooGood:
      'Das Geld wäre in weniger als einem halben Jahr zurück. Das glaubt euch niemand ohne Beleg: Prüft zuerst die Annahme, an der es hängt.',
    order: 'Die Spalten widersprechen sich: „vorsichtig“ sollte weniger Nutzen und mehr Kosten haben als „gut“.',
    onlyContacts: 'Der ganze Nutzen sind gesparte Kontakte. Er entsteht nur, wenn die Zeit wirklich anders genutzt wird.',
    lowFails: 'Vorsichtig gerechnet lohnt es sich nicht. Schreibt in die Vorlage, was geschehen müsste.',
  },
  noWarnings: 'An den Annahmen fällt nichts auf. Das heißt nicht, dass sie stimmen.',
  export: 'Als Markdown sichern',
  example: 'Beispiel einsetzen',
  empty: 'Füll alle Annahmen aus, dann steht das Ergebnis hier.',
  problems: {
    missing: '„{field}“ fehlt noch.',
    notNumber: '„{field}“: „{found}“ ist keine Zahl. Schreib zum Beispiel 1.234,5.',
    negative: '„{field}“ kann nicht kleiner als null sein.',
    notWhole: '„{field}“: nur ganze Zahlen.',
    tooMuch: '„{field}“ darf höchstens {bound} sein.',
    tooLittle: '„{field}“ muss mindestens {bound} sein.',
    moreThanChurn:
      '„{field}“ kann nicht größer sein als die Abwanderung heute ({bound}): Mehr als alle, die gehen, lassen sich nicht halten.',
  },
  honest: 'Die Rechnung ist so gut wie ihre Annahmen. Sie sagt nicht, ob das Vorhaben den Nutzen wirklich bewirkt.',
};

const en: RoiWords = {
  title: 'Work out a business case',
  assumptions: 'Assumptions',
  assumption: 'Assumption',
  names: {
    customers: 'Customers',
    churn: 'Churn today',
    churnSaved: 'Less churn',
    margin: 'Contribution margin per customer',
    contactsSaved: 'Fewer contacts',
    contactCost: 'Cost of a contact',
    oneOff: 'One-off cost',
    yearly: 'Running cost',
    discount: 'Discount rate',
    years: 'Period',
  },
  units: {
    customers: 'customers',
    churn: '% a year',
    churnSaved: 'percentage points a year',
    margin: '€ a year',
    contactsSaved: 'a year',
    contactCost: '€',
    oneOff: '€',
    yearly: '€ a year',
    discount: '% a year',
    years: 'years',
  },
  why: {
    churnSaved: 'Of a hundred customers so many fewer leave in a year. 0.2 is often a lot.',
    contactsSaved: 'Count only if the time is put to other use.',
    oneOff: 'Your own working hours and training included.',
    discount: 'What money costs in your company. Ask controlling.',
  },
  scenarios: { low: 'cautious', likely: 'likely', high: 'good' },
  inColumn: '{name}, {scenario}',
  rules: [
    'The number of customers stays the same. Those who are kept leave in later years at the new, lower rate.',
    'One-off costs arise at the beginning, everything else at the end of each year.',
    'Net present value: all years in today’s money, less the one-off cost. Payback and ROI are not discounted.',
  ],
  result: 'Result',
  worked: 'An example with made-up assumptions',
  npv: 'Net present value',
  payback: 'Money back after',
  paybackYears: '{n} years',
  never: 'not within this period',
  roi: 'ROI over the period',
  unknown: 'cannot be worked out without costs',
  years: 'Year by year, likely',
  year: 'Year',
  kept: 'Kept',
  fromMargin: 'from retention',
  fromContacts: 'from contacts',
  cost: 'running cost',
  net: 'remains',
  sum: 'sum so far',
  hangs: 'What it hangs on',
  hangsLead: 'Net present value if one assumption is a fifth off and all others stay. Check what stands on top first.',
  lower: 'a fifth less',
  higher: 'a fifth more',
  tips: 'tips at',
  tipsAt: '{value} {unit}',
  tipsNever: 'does not tip',
  warnings: 'Worth asking about',
  warning: {
    savedMostOfChurn:
      'You want to prevent more than half of all churn. Many leave because they move or for the price, which your project does not change.',
    churnHigh: 'Churn above 40 per cent a year is rare. Is it a yearly figure, and does it include people who move?',
    contactDear: 'A contact costs more than €100 here. Check whether that is the cost of a whole case.',
    noDiscount: 'Without a discount rate, money in five years counts as much as today.',
    discountHigh: 'A discount rate above 20 per cent is unusual.',
    longTime: 'Nobody foresees more than ten years. Take fewer.',
    noYearlyCost: 'No running cost: who looks after what you introduce?',
    noCost: 'No project is free. What about working hours?',
    tooGood:
      'The money would be back in less than half a year. Nobody will believe that without proof: first check the assumption it hangs on.',
    order: 'The columns contradict each other: “cautious” should have less benefit and more cost than “good”.',
    onlyContacts: 'All the benefit is contacts saved. It exists only if the time is really put to other use.',
    lowFails: 'Cautiously reckoned it does not pay. Say in your proposal what would have to happen.',
  },
  noWarnings: 'Nothing about the assumptions stands out. That does not mean they are right.',
  export: 'Save as Markdown',
  example: 'Fill in the example',
  empty: 'Fill in all assumptions and the result will stand here.',
  problems: {
    missing: '“{field}” is still missing.',
    notNumber: '“{field}”: “{found}” is not a number. Write 1,234.5, for instance.',
    negative: '“{field}” cannot be less than zero.',
    notWhole: '“{field}”: whole numbers only.',
    tooMuch: '“{field}” may be {bound} at most.',
    tooLittle: '“{field}” must be {bound} at least.',
    moreThanChurn: '“{field}” cannot be more than churn today ({bound}): nobody can keep more than leave.',
  },
  honest: 'The result is as good as its assumptions. It does not say whether the project really brings the benefit.',
};

export const roiWords: Record<Language, RoiWords> = { de, en };
