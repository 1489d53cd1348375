import type { Language } from '../model/entry.ts';
import type { Formula } from '../model/kinds/metric.ts';
import type { AnswerAmount, MetricAim } from '../model/metrics/metric-choice.ts';
import type { FieldUnit, MetricNote, Refused } from '../model/metrics/metric-formula.ts';

/** Words of the calculators and of the choice among metrics. Apart from the others: their scripts carry these and no more. */
export interface MetricWords {
  calculator: string;
  /** In words and signs. */
  formulas: Record<Formula, string>;
  /** Names of fields, by formula where the same name means different things. */
  fields: Record<string, string>;
  units: Record<FieldUnit, string>;
  figures: Record<string, string>;
  worked: string;
  /** `{n}`: how many answers or cases. */
  rests: string;
  interval: string;
  intervalMeans: string;
  paste: string;
  pasteHelp: string;
  copy: string;
  copied: string;
  optional: string;
  empty: string;
  hours: string;
  points: string;
  problems: Record<Refused['problem'], string>;
  notes: Record<MetricNote, string>;
  choice: {
    title: string;
    aim: string;
    aims: Record<MetricAim, string>;
    moment: string;
    answers: string;
    amounts: Record<AnswerAmount, string>;
    open: string;
    ask: string;
    none: string;
    found: string;
    why: { first: string; also: string; moment: string; enough: string; counted: string; tooFew: string };
    table: { caption: string; metric: string; aim: string; moment: string; answers: string };
    needs: Record<AnswerAmount, string>;
  };
}

const de: MetricWords = {
  calculator: 'Ausrechnen',
  formulas: {
    overall: 'Mittelwert = Summe aller Noten ÷ Zahl der Antworten',
    csat: 'CSAT = Antworten 4 und 5 ÷ alle Antworten × 100',
    nps: 'NPS = (Antworten 9 und 10 − Antworten 0 bis 6) ÷ alle Antworten × 100',
    ces: 'CES = Summe aller Antworten ÷ Zahl der Antworten',
    'resolution-time': 'Median: die Hälfte dauert kürzer. Mittelwert = Summe der Stunden ÷ Zahl der Anliegen',
    'first-contact': 'Lösungsquote = beim ersten Kontakt gelöst ÷ alle Anliegen × 100',
    sentiment: 'Stimmung = (positive − negative Texte) ÷ alle Texte × 100',
    clv: 'CLV = Marge × Bindung ÷ (1 + Zins − Bindung) − Gewinnungskosten',
    retention: 'Bindungsrate = (Bestand am Ende − neu gewonnen) ÷ Bestand am Anfang × 100',
  },
  fields: {
    a1: 'Antwort 1',
    a2: 'Antwort 2',
    a3: 'Antwort 3',
    a4: 'Antwort 4',
    a5: 'Antwort 5',
    a6: 'Antwort 6',
    a7: 'Antwort 7',
    satisfied: 'Antworten 4 und 5',
    all: 'insgesamt',
    solved: 'beim ersten Kontakt gelöst',
    promoters: 'Antworten 9 und 10',
    passives: 'Antworten 7 und 8',
    detractors: 'Antworten 0 bis 6',
    hours: 'Dauer aller Anliegen zusammen',
    cases: 'Zahl der Anliegen',
    positive: 'positive',
    neutral: 'neutrale',
    negative: 'negative',
    margin: 'Deckungsbeitrag im Jahr',
    retention: 'Bindung: bleiben im Jahr',
    discount: 'Zins, mit dem ihr abzinst',
    years: 'Jahre für die kurze Rechnung',
    acquisition: 'Kosten der Gewinnung',
    start: 'Bestand am Anfang',
    end: 'Bestand am Ende',
    fresh: 'davon neu gewonnen',
    months: 'Länge des Zeitraums',
  },
  units: {
    answers: 'Antworten',
    requests: 'Anliegen',
    texts: 'Texte',
    customers: 'Kund:innen',
    hours: 'Stunden',
    months: 'Monate',
    years: 'Jahre',
    euro: '€',
    percent: '%',
  },
  figures: {
    mean: 'Mittelwert',
    topTwo: 'Anteil der Antworten 4 und 5',
    csat: 'CSAT',
    nps: 'NPS',
    promoterShare: 'Promotor:innen (9 und 10)',
    detractorShare: 'Kritiker:innen (0 bis 6)',
    easy: 'Anteil der Antworten 5 bis 7',
    meanTime: 'Mittelwert',
    median: 'Median',
    ninety: 'Neun von zehn sind fertig nach',
    solvedShare: 'Im ersten Kontakt gelöst',
    net: 'Stimmung',
    positiveShare: 'Positive Texte',
    negativeShare: 'Negative Texte',
    clv: 'CLV auf Dauer',
    cohort: 'CLV, nur diese Jahre',
    multiple: 'Ein Jahr Marge zählt so oft',
    retention: 'Bindungsrate',
    churn: 'Abwanderungsrate',
    yearRetention: 'Bindungsrate, aufs Jahr gerechnet',
    yearChurn: 'Abwanderungsrate, aufs Jahr gerechnet',
  },
  worked: 'Ein gerechnetes Beispiel',
  rests: 'Beruht auf {n}.',
  interval: '{from} bis {to}',
  intervalMeans:
    'Die Spanne sagt, was die Stichprobe offen lässt: Würdet ihr immer wieder so fragen, läge der Wert aller Kund:innen in 95 von 100 Fällen in der so berechneten Spanne. Wer nicht geantwortet hat, fehlt darin.',
  paste: 'Oder einzelne Werte einfügen',
  pasteHelp: 'Eine Spalte aus einer Tabelle oder CSV-Datei, ein Wert je Zeile. Was hier steht, geht vor.',
  copy: 'Ergebnis kopieren',
  copied: 'Kopiert.',
  optional: 'darf leer bleiben',
  empty: 'Trag Werte ein, dann steht das Ergebnis hier.',
  hours: '{n} Stunden',
  points: '{n} Punkte',
  problems: {
    missing: '„{field}“ fehlt noch.',
    notNumber: '„{field}“: „{found}“ ist keine Zahl. Schreib zum Beispiel 1.234,5.',
    negative: '„{field}“ kann nicht kleiner als null sein.',
    notWhole: '„{field}“ wird gezählt: nur ganze Zahlen.',
    tooMuch: '„{field}“ darf höchstens {bound} sein.',
    tooLittle: '„{field}“ muss mindestens {bound} sein.',
    none: 'Es ist noch nichts gezählt. Aus null Antworten lässt sich nichts berechnen.',
    moreThanAll: '„{field}“ kann nicht mehr als {bound} sein: Ein Teil ist nie größer als das Ganze.',
    moreThanEnd: '„{field}“ kann nicht größer sein als der Bestand am Ende ({bound}).',
    strangers: 'In den eingefügten Werten ist „{found}“ keine Zahl.',
    outside: 'In den eingefügten Werten kommt {found} auf dieser Skala nicht vor ({bounds}).',
  },
  notes: {
    few: 'Weniger als fünf Antworten: Der Wert sagt fast nichts und zeigt womöglich auf einzelne Menschen. Veröffentliche ihn nicht.',
    smallSample: 'Weniger als 30 Antworten: Lies die Spanne, nicht den Wert.',
    unanimous: 'Alle haben dasselbe gesagt. Wie unsicher der Wert ist, lässt sich daraus nicht berechnen.',
    meanOnly: 'Aus Summe und Zahl folgt nur der Mittelwert. Für den Median füg die einzelnen Dauern ein.',
    skewed: 'Der Mittelwert liegt weit über dem Median: Wenige Anliegen dauern sehr lang. Sieh sie dir einzeln an.',
    longLife: 'Bei so hoher Bindung trägt die ferne Zukunft fast den ganzen Wert. Nimm eher die kurze Rechnung.',
    grown: 'Der Bestand ist gewachsen, obwohl Kund:innen gegangen sind.',
  },
  choice: {
    title: 'Welche Kennzahl wann?',
    aim: 'Was willst du wissen?',
    aims: {
      recommend: 'Würden sie uns weiterempfehlen?',
      satisfied: 'Sind sie zufrieden?',
      effort: 'Machen wir es ihnen leicht?',
      speed: 'Wie lange warten sie?',
      solved: 'Ist ihr Anliegen erledigt?',
      mood: 'Wie sprechen sie über uns?',
      worth: 'Was ist die Beziehung wert?',
      staying: 'Bleiben sie?',
    },
    moment: 'Worüber soll sie etwas sagen?',
    answers: 'Wie viele Antworten bekommst du?',
    amounts: { none: 'keine, wir zählen Vorgänge', few: 'weniger als 30', some: '30 bis 200', many: 'mehr als 200' },
    open: 'noch offen',
    ask: 'Wähl aus, was zutrifft. Dann stehen hier die Kennzahlen, die passen.',
    none: 'Dafür passt keine dieser Kennzahlen. Lass eine Frage offen, oder frag die Menschen selbst: Fünf Gespräche sagen oft mehr.',
    found: 'Das passt, das Beste zuerst:',
    why: {
      first: 'Dafür ist sie gemacht.',
      also: 'Sie sagt mittelbar etwas darüber.',
      moment: 'Sie passt zu diesem Moment.',
      enough: 'Die Antworten reichen.',
      counted: 'Sie kommt ohne Befragung aus.',
      tooFew: 'Aber: So wenige Antworten lassen eine weite Spanne offen.',
    },
    table: { caption: 'Alle Kennzahlen im Vergleich', metric: 'Kennzahl', aim: 'beantwortet', moment: 'spricht über', answers: 'braucht' },
    needs: { none: 'keine Befragung', few: 'wenige Antworten', some: 'ab 30 Antworten', many: 'ab 200 Antworten' },
  },
};

const en: MetricWords = {
  calculator: 'Work it out',
  formulas: {
    overall: 'Mean = sum of all ratings ÷ number of answers',
    csat: 'CSAT = answers 4 and 5 ÷ all answers × 100',
    nps: 'NPS = (answers 9 and 10 − answers 0 to 6) ÷ all answers × 100',
    ces: 'CES = sum of all answers ÷ number of answers',
    'resolution-time': 'Median: half take less time. Mean = sum of hours ÷ number of requests',
    'first-contact': 'Resolution rate = settled at first contact ÷ all requests × 100',
    sentiment: 'Sentiment = (positive − negative texts) ÷ all texts × 100',
    clv: 'CLV = margin × retention ÷ (1 + discount − retention) − cost of acquisition',
    retention: 'Retention = (customers at the end − newly won) ÷ customers at the start × 100',
  },
  fields: {
    a1: 'Answer 1',
    a2: 'Answer 2',
    a3: 'Answer 3',
    a4: 'Answer 4',
    a5: 'Answer 5',
    a6: 'Answer 6',
    a7: 'Answer 7',
    satisfied: 'Answers 4 and 5',
    all: 'in total',
    solved: 'settled at first contact',
    promoters: 'Answers 9 and 10',
    passives: 'Answers 7 and 8',
    detractors: 'Answers 0 to 6',
    hours: 'Duration of all requests together',
    cases: 'Number of requests',
    positive: 'positive',
    neutral: 'neutral',
    negative: 'negative',
    margin: 'Contribution margin per year',
    retention: 'Retention: stay each year',
    discount: 'Discount rate',
    years: 'Years for the short sum',
    acquisition: 'Cost of acquisition',
    start: 'Customers at the start',
    end: 'Customers at the end',
    fresh: 'of these newly won',
    months: 'Length of the period',
  },
  units: {
    answers: 'answers',
    requests: 'requests',
    texts: 'texts',
    customers: 'customers',
    hours: 'hours',
    months: 'months',
    years: 'years',
    euro: '€',
    percent: '%',
  },
  figures: {
    mean: 'Mean',
    topTwo: 'Share of answers 4 and 5',
    csat: 'CSAT',
    nps: 'NPS',
    promoterShare: 'Promoters (9 and 10)',
    detractorShare: 'Detractors (0 to 6)',
    easy: 'Share of answers 5 to 7',
    meanTime: 'Mean',
    median: 'Median',
    ninety: 'Nine out of ten are settled after',
    solvedShare: 'Settled at first contact',
    net: 'Sentiment',
    positiveShare: 'Positive texts',
    negativeShare: 'Negative texts',
    clv: 'CLV in the long run',
    cohort: 'CLV, these years only',
    multiple: 'One year’s margin counts this often',
    retention: 'Retention rate',
    churn: 'Churn rate',
    yearRetention: 'Retention rate, per year',
    yearChurn: 'Churn rate, per year',
  },
  worked: 'A worked example',
  rests: 'Rests on {n}.',
  interval: '{from} to {to}',
  intervalMeans:
    'The range shows what the sample leaves open: if you asked like this again and again, the value of all customers would lie within the range so calculated in 95 of 100 cases. Those who did not answer are missing from it.',
  paste: 'Or paste single values',
  pasteHelp: 'A column from a spreadsheet or CSV file, one value per line. What stands here goes first.',
  copy: 'Copy the result',
  copied: 'Copied.',
  optional: 'may stay empty',
  empty: 'Fill in values and the result will stand here.',
  hours: '{n} hours',
  points: '{n} points',
  problems: {
    missing: '“{field}” is still missing.',
    notNumber: '“{field}”: “{found}” is not a number. Write 1,234.5, for instance.',
    negative: '“{field}” cannot be less than zero.',
    notWhole: '“{field}” is counted: whole numbers only.',
    tooMuch: '“{field}” may be {bound} at most.',
    tooLittle: '“{field}” must be {bound} at least.',
    none: 'Nothing has been counted yet. Nothing can be worked out from no answers.',
    moreThanAll: '“{field}” cannot be more than {bound}: a part is never larger than the whole.',
    moreThanEnd: '“{field}” cannot be more than the customers at the end ({bound}).',
    strangers: 'Among the pasted values “{found}” is not a number.',
    outside: 'Among the pasted values {found} does not exist on this scale ({bounds}).',
  },
  notes: {
    few: 'Fewer than five answers: the figure says next to nothing and may point to single people. Do not publish it.',
    smallSample: 'Fewer than 30 answers: read the range, not the figure.',
    unanimous: 'Everybody said the same. How uncertain the figure is cannot be worked out from that.',
    meanOnly: 'Sum and number give the mean only. For the median paste the single durations.',
    skewed: 'The mean is far above the median: a few requests take very long. Look at them one by one.',
    longLife: 'With retention this high, the distant future makes up nearly all of the value. Rather use the short sum.',
    grown: 'The number of customers has grown although some have left.',
  },
  choice: {
    title: 'Which metric when?',
    aim: 'What do you want to know?',
    aims: {
      recommend: 'Would they recommend us?',
      satisfied: 'Are they satisfied?',
      effort: 'Do we make it easy for them?',
      speed: 'How long do they wait?',
      solved: 'Has their request been settled?',
      mood: 'How do they talk about us?',
      worth: 'What is the relationship worth?',
      staying: 'Do they stay?',
    },
    moment: 'What is it to speak of?',
    answers: 'How many answers do you get?',
    amounts: { none: 'none, we count cases', few: 'fewer than 30', some: '30 to 200', many: 'more than 200' },
    open: 'still open',
    ask: 'Choose what applies, and the metrics that fit will stand here.',
    none: 'None of these metrics fits. Leave one question open, or ask people yourself: five conversations often say more.',
    found: 'These fit, the best first:',
    why: {
      first: 'It is made for this.',
      also: 'It says something about this indirectly.',
      moment: 'It suits this moment.',
      enough: 'You have enough answers.',
      counted: 'It needs no survey.',
      tooFew: 'But: so few answers leave a wide range open.',
    },
    table: { caption: 'All metrics side by side', metric: 'Metric', aim: 'answers', moment: 'speaks of', answers: 'needs' },
    needs: { none: 'no survey', few: 'a few answers', some: '30 answers or more', many: '200 answers or more' },
  },
};

export const metricWords: Record<Language, MetricWords> = { de, en };
