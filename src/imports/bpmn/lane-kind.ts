import type { LaneKind } from '../../diagram/flow.ts';

/** Words in names of lanes, German and English; the first list that fits decides. */
const words: readonly (readonly [LaneKind, RegExp])[] = [
  [
    'customer',
    /kund(?!en\w+)|kundin|customers?$|^customers?\b(?!\s*(service|care|support|relation|success|advis))|client(?!s?\s*(service|advis))|besteller|käufer|buyer|consumer|verbraucher|antragsteller|applicant|patient|gast\b|gäste\b|guest|versicherungsnehmer|mieter|tenant|bürger|citizen|user\b|nutzer|bewerber|candidate|student|passenger|fahrgast|claimant|hungry/iu,
  ],
  [
    'system',
    /system|software|\bapp\b|portal|datenbank|database|server|\bit\b|\bcrm\b|\berp\b|\bsap\b|engine|\bbot\b|chatbot|plattform|platform|webshop|website|\bapi\b|service ?bus|automat/iu,
  ],
  [
    'partner',
    /liefer(ant|dienst)|supplier|vendor|spedit|logisti[ck]|carrier|partner|bank\b|versicherung|insur(er|ance)|dienstleister|provider|extern|behörde|authorit|gutachter|subunternehm|hersteller|manufacturer|gericht|court/iu,
  ],
  [
    'frontstage',
    /kundenservice|kundendienst|kundenberat|kundenbetreu|service|hotline|call ?-?center|contact ?center|empfang|reception|verkauf|vertrieb|sales|berat|advis|support|schalter|counter|front|filiale|branch|kellner|waiter|clerk|agent|account manager|rezeption|kasse|cashier|außendienst|field/iu,
  ],
];

/** What a lane’s name says about who works in it; a guess that the report names. Without a hint it is the back office. */
export const laneKindOf = (name: string): LaneKind => words.find(([, pattern]) => pattern.test(name))?.[0] ?? 'backstage';
