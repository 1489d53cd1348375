import type { Language } from '../model/entry.ts';

/** Words an import from BPMN puts into a draft where the file has none. */
const phrasesDe = {
  start: 'Beginn',
  startQuestion: 'Womit beginnt es?',
  anytime: 'Jederzeit: {name}',
  end: 'Ende',
  planned: 'wie geplant',
  otherwise: 'sonst',
  to: 'weiter mit „{name}“',
  question: 'Wie geht es weiter?',
  first: 'Was geschieht zuerst?',
  happens: 'Was kommt dazwischen?',
  decide: 'Entscheidet, wie es weitergeht',
  fork: 'Mehrere Wege laufen gleichzeitig weiter',
  message: 'Nachricht',
  unnamed: '{type} ohne Namen',
  phase: 'Ablauf',
  customer: 'Kund:in',
  company: 'Unternehmen',
  summary: 'Dieser Ablauf ist aus einem BPMN-Modell übernommen und noch nicht beschrieben.',
  trigger: 'Noch nicht beschrieben: Was löst den Ablauf aus?',
  outcome: 'Noch nicht beschrieben: Was ist am Ende erreicht?',
  notes: 'Aus dem Modell',
  from: 'Nachricht von {name}: {text}',
  named: '{type}: {name}',
  calls: 'ruft den Prozess „{name}“ auf',
};
export type BpmnPhrases = typeof phrasesDe;
const phrasesEn: BpmnPhrases = {
  start: 'Start',
  startQuestion: 'What does it begin with?',
  anytime: 'At any time: {name}',
  end: 'End',
  planned: 'as planned',
  otherwise: 'otherwise',
  to: 'on to “{name}”',
  question: 'How does it go on?',
  first: 'What happens first?',
  happens: 'What comes in between?',
  decide: 'Decides how to go on',
  fork: 'Several ways go on at the same time',
  message: 'Message',
  unnamed: '{type} without a name',
  phase: 'Flow',
  customer: 'Customer',
  company: 'Company',
  summary: 'This flow comes from a BPMN model and has not been described yet.',
  trigger: 'Not described yet: what sets this off?',
  outcome: 'Not described yet: what has been reached at the end?',
  notes: 'From the model',
  from: 'Message from {name}: {text}',
  named: '{type}: {name}',
  calls: 'calls the process “{name}”',
};

/** Words that go into a draft, in its language. */
export const bpmnPhrases = (language: Language): BpmnPhrases => ({ de: phrasesDe, en: phrasesEn })[language];
