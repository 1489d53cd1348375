/** What a query asks for, read from its frame. */
export interface Intent {
  kind: 'what' | 'difference' | 'who' | 'how' | 'plain';
  /** What is left without the frame: one thing, or the two to be compared. */
  about: string[];
}

const article = '(?:(?:der|die|das|des|dem|den|ein|eine|einen|einem|einer|a|an|the)\\s+)?';
const end = '[\\s?!.…]*$';
const frame = (pattern: string) => new RegExp(`^\\s*${pattern.replaceAll('ART', article)}${end}`, 'iu');

/** Frames people type around what they look for, German and English; the first that fits counts. */
const frames: [Intent['kind'], RegExp][] = [
  [
    'difference',
    frame(
      "(?:was ist |worin besteht |wo ist |wie ist |what is |what[’']?s )?(?:der |the )?(?:unterschied|unterschiede|difference|differences)(?: liegt| ist| besteht)? (?:zwischen|von|between|of) ART(.+?) (?:und|oder|zu|zum|zur|and|or|to|vs\\.?) ART(.+?)",
    ),
  ],
  [
    'difference',
    frame(
      '(?:wie |wodurch |worin |how do(?:es)? )?(?:unterscheide[nt] sich )?ART(.+?) (?:unterscheide[nt] sich )?(?:vs\\.?|versus|im vergleich zu|compared (?:to|with)|verglichen mit) ART(.+?)',
    ),
  ],
  ['difference', frame('(?:wie|wodurch|worin) unterscheide[nt] sich ART(.+?) (?:von|vom|und) ART(.+?)')],
  ['difference', frame('how do(?:es)? ART(.+?) differ from ART(.+?)')],
  ['difference', frame('(?:heißt es |ist das |is it )?ART(.+?) (?:oder|or) ART(.+?)')],
  [
    'what',
    frame(
      "(?:was|what|whats|what[’']?s) (?:ist|sind|heißt|bedeutet|meint|versteht man unter|is|are|does)(?: eigentlich| denn| genau| nochmal| mit)? ART(.+?)(?: (?:eigentlich|genau|mean|means|gemeint|bedeuten))?",
    ),
  ],
  ['what', frame('(?:erkläre?|erklär mir|definiere|explain|define) ART(.+?)')],
  ['what', frame('(?:definition|bedeutung|erklärung|meaning)(?: von| of| des| der)? ART(.+?)')],
  ['what', frame('(?:was verstehen wir unter|wofür steht|what does|what do we mean by|what is meant by) ART(.+?)(?: (?:stand for|mean))?')],
  ['what', frame('ART(.+?) (?:definition|bedeutung|erklärung|meaning|erklärt|explained)')],
  [
    'who',
    frame(
      '(?:wer|who)(?: ist| sind| is| are)?(?: eigentlich| denn)? (?:zuständig|verantwortlich|responsible|in charge|ansprechpartner(?:in|:in)?|contact|kümmert sich|takes care|looks after|owns|macht|betreut|pflegt)(?: für| um| von| for| of)? ART(.+?)(?: (?:zuständig|verantwortlich))?',
    ),
  ],
  ['who', frame('(?:wer|who) (?:ist|is) (?:für|for) ART(.+?) (?:zuständig|verantwortlich|responsible)')],
  [
    'who',
    frame(
      '(?:ansprechpartner(?:in|:in)?|zuständigkeit|zuständig|verantwortlich|verantwortung|contact person|owner|responsible)(?: für| von| for| of)? ART(.+?)',
    ),
  ],
  [
    'how',
    frame(
      '(?:wie|how)(?: do| can| does| to| läuft| funktioniert| geht| kann| mache| macht)?(?: ich| wir| man| i| we| you)? ART(.+?)(?: (?:ab|work|works|gemacht|machen))?',
    ),
  ],
  ['how', frame('(?:was (?:mache|tue|muss) ich(?: tun)?,?(?: wenn| bei)|what (?:do i do|to do)(?: if| when| with)) ART(.+?)')],
];

/** Reads what a query asks for. */
export function intentOf(query: string): Intent {
  for (const [kind, pattern] of frames) {
    const found = pattern.exec(query);
    const about = found?.slice(1).filter((part): part is string => part !== undefined && part.trim() !== '');
    if (about && about.length === (kind === 'difference' ? 2 : 1)) return { kind, about };
  }
  return { kind: 'plain', about: [query] };
}
