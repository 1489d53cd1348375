import { type Frame, intentReader } from './intent.ts';

/** Frames people type around what they look for, German and English; the first that fits counts. ART may be an article. They are published with the texts: one word is no question. */
export const frames: Frame[] = [
  [
    'difference',
    "(?:was ist |worin besteht |wo ist |wie ist |what is |what[’']?s )?(?:der |the )?(?:unterschied|unterschiede|difference|differences)(?: liegt| ist| besteht)? (?:zwischen|von|between|of) ART(.+?) (?:und|oder|zu|zum|zur|and|or|to|vs\\.?) ART(.+?)",
  ],
  [
    'difference',
    '(?:wie |wodurch |worin |how do(?:es)? )?(?:unterscheide[nt] sich )?ART(.+?) (?:unterscheide[nt] sich )?(?:vs\\.?|versus|im vergleich zu|compared (?:to|with)|verglichen mit) ART(.+?)',
  ],
  ['difference', '(?:wie|wodurch|worin) unterscheide[nt] sich ART(.+?) (?:von|vom|und) ART(.+?)'],
  ['difference', 'how do(?:es)? ART(.+?) differ from ART(.+?)'],
  ['difference', '(?:was|what) (?:unterscheidet|distinguishes) ART(.+?) (?:von|vom|und|from|and) ART(.+?)'],
  [
    'difference',
    '(?:ist|sind|is|are) ART(.+?) (?:dasselbe|das ?gleiche|gleich|identisch|the same(?: thing)?|identical)(?: wie| mit| as| to| und| and) ART(.+?)',
  ],
  [
    'difference',
    "ART(.+?) (?:und|oder|and|or|/) ART(.+?)[,:]? (?:(?:was|wo|what|where)(?: ist|[’']?s| is) (?:der |da der |the )?)?(?:unterschied|unterschiede|difference|differences)",
  ],
  ['difference', '(?:unterschied|unterschiede|difference|differences|abgrenzung):? ART(.+?)'],
  [
    'difference',
    "ART(.+?)[,:]? (?:(?:was|wo|what|where)(?: ist|[’']?s| is) (?:der |da der |the )?)?(?:unterschied|unterschiede|difference|differences|abgrenzung)",
  ],
  ['difference', '(?:heißt es |ist das |is it )?ART(.+?) (?:oder|or) ART(.+?)'],
  [
    'what',
    "(?:was|what|whats|what[’']?s) (?:ist|sind|heißt|bedeutet|meint|versteht man unter|is|are|does)(?: eigentlich| denn| genau| nochmal| mit)? ART(.+?)(?: (?:eigentlich|genau|mean|means|gemeint|bedeuten))?",
  ],
  ['what', '(?:erkläre?|erklär mir|definiere|explain|define) ART(.+?)'],
  ['what', '(?:definition|bedeutung|erklärung|meaning)(?: von| of| des| der)? ART(.+?)'],
  ['what', '(?:was verstehen wir unter|wofür steht|what does|what do we mean by|what is meant by) ART(.+?)(?: (?:stand for|mean))?'],
  ['what', 'ART(.+?) (?:definition|bedeutung|erklärung|meaning|erklärt|explained)'],
  [
    'who',
    '(?:wer|who)(?: ist| sind| is| are)?(?: eigentlich| denn)? (?:zuständig|verantwortlich|responsible|in charge|ansprechpartner(?:in|:in)?|contact|kümmert sich|takes care|looks after|owns|macht|betreut|pflegt)(?: für| um| von| for| of)? ART(.+?)(?: (?:zuständig|verantwortlich))?',
  ],
  [
    'who',
    '(?:wen|who|whom)(?: do| can| should| kann| muss| soll)?(?: ich| wir| man| i| we)? (?:frage|fragen|fragt|ask|talk to|call)(?: ich| wir| man)?(?: zu| zum| zur| bei| beim| nach| wegen| about| for)? ART(.+?)(?: fragen)?',
  ],
  ['who', '(?:wer|who) (?:ist|is) (?:für|for) ART(.+?) (?:zuständig|verantwortlich|responsible)'],
  [
    'who',
    '(?:ansprechpartner(?:in|:in)?|zuständigkeit|zuständig|verantwortlich|verantwortung|contact person|owner|responsible)(?: für| von| for| of)? ART(.+?)',
  ],
  [
    'who',
    '(?:wer|who) (?:kennt sich(?: gut)?(?: aus)? (?:mit|bei|in)|knows(?: a lot| most| all)?(?: about)?|is good with) ART(.+?)(?: aus)?',
  ],
  [
    'who',
    '(?:wer|who|an wen|bei wem)(?: can| kann| soll)?(?: ich| man)? (?:hilft|helfen|help|helps|weiß|wende|melde|wendet)(?: mir| mich| uns| sich| me| us)?(?: ich| man)?(?: etwas| alles| mehr)? (?:mit|bei|zu|zum|zur|beim|wegen|über|with|about) ART(.+?)(?: helfen)?',
  ],
  ['plain', '(?:wie (?:viele?|hoch)|how (?:many|much|high)) ART(.+?)'],
  [
    'how',
    '(?:wie|how)(?: do| can| does| to| läuft| funktioniert| geht| kann| mache| macht)?(?: ich| wir| man| i| we| you)? ART(.+?)(?: (?:ab|work|works|gemacht|machen))?',
  ],
  [
    'how',
    '(?:was (?:(?:mache|tue|muss|soll|kann) ich|machen wir|tun|macht man|tut man|passiert|geschieht)(?: tun| machen)?|what (?:do (?:i|we|you) do|to do|should i do|happens)),?(?: wenn| falls| bei| beim| nach| mit| if| when| with| after| in case of)? ART(.+?)',
  ],
];

/** Reads what a query asks for, by all frames. */
export const intentOf = intentReader(frames);
