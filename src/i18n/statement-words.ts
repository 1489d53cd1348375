import type { Language } from '../model/entry.ts';

const de = {
  scope:
    'Diese Erklärung gilt für {name} von {company}. Maßstab sind die Barrierefreie-Informationstechnik-Verordnung (BITV 2.0), die Norm EN 301 549 und die WCAG 2.2, Stufe AA.',
  status: 'Stand der Vereinbarkeit',
  full: 'Die Site ist mit diesen Anforderungen vereinbar.',
  partial: 'Die Site ist mit diesen Anforderungen teilweise vereinbar. Was fehlt, steht unten.',
  none: 'Die Site ist mit diesen Anforderungen nicht vereinbar. Was fehlt, steht unten.',
  unknown:
    'Das Unternehmen hat die Site noch nicht selbst bewertet. Bis dahin gilt: teilweise vereinbar, soweit die automatischen Prüfungen reichen.',
  assessed: 'Bewertet am {day}.',
  limits: 'Bekannte Grenzen',
  own: [
    'Mit Screenreadern ist Lotse noch nicht von Hand geprüft, und keine unabhängige Stelle hat es bewertet.',
    'Texte in geprüfter Leichter Sprache und in Gebärdensprache gibt es nicht.',
    'Was du in Fragen ordnest, lässt sich auch mit Knöpfen bewegen; der Weg mit der Tastatur ist länger.',
    'Bilder von Prozessen sind Zeichnungen. Derselbe Inhalt steht daneben als Liste von Schritten.',
  ],
  feedback: 'Eine Barriere melden',
  feedbackText: 'Sag uns, auf welcher Seite du was tun wolltest und was dich gehindert hat:',
  feedbackLink: 'Barriere melden',
  enforcement: 'Durchsetzung',
  enforcementText: 'Reicht dir unsere Antwort nicht, wende dich an:',
  enforcementMissing:
    'Hier nennt das Unternehmen die zuständige Durchsetzungs- oder Schlichtungsstelle (accessibility.enforcement in site.yaml).',
};
const en: typeof de = {
  scope:
    'This statement is about {name} by {company}. It is measured against the German regulation BITV 2.0, the standard EN 301 549 and WCAG 2.2, level AA.',
  status: 'Compliance status',
  full: 'The site is fully compliant with these requirements.',
  partial: 'The site is partially compliant with these requirements. What is missing is named below.',
  none: 'The site is not compliant with these requirements. What is missing is named below.',
  unknown: 'The company has not assessed the site itself yet. Until then: partially compliant, as far as the automatic checks reach.',
  assessed: 'Assessed on {day}.',
  limits: 'Known limits',
  own: [
    'Lotse has not been tested by hand with screen readers yet, and no independent body has assessed it.',
    'There are no texts in certified easy language and none in sign language.',
    'What you put in order in questions can be moved with buttons too; the way by keyboard is longer.',
    'Pictures of processes are drawings. The same content is beside them as a list of steps.',
  ],
  feedback: 'Report a barrier',
  feedbackText: 'Tell us on which page you wanted to do what, and what kept you from it:',
  feedbackLink: 'Report a barrier',
  enforcement: 'Enforcement',
  enforcementText: 'If our answer is not enough, turn to:',
  enforcementMissing: 'Here the company names the enforcement or arbitration body in charge (accessibility.enforcement in site.yaml).',
};

/** Words of the accessibility statement. */
export const statementWords: Record<Language, typeof de> = { de, en };
