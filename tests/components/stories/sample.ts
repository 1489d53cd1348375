import type { StripProps } from '../../../src/components/stories/Strip.tsx';
import type { Look } from '../../../src/model/figure.ts';
import { type Scene, sets } from '../../../src/model/kinds/story.ts';

/** Three people, one of them in a wheelchair. */
export const looks: Readonly<Record<string, Look>> = {
  anna: { hair: 'grey-bun', glasses: 'round', top: 'blouse', skin: 'light' },
  tom: { hair: 'short', beard: 'chin', top: 'stripes', skin: 'brown' },
  ines: { hair: 'twists', top: 'coat', skin: 'dark', wheelchair: true },
};
export const cast: StripProps['story']['cast'] = {
  anna: { role: 'customer', name: { de: 'Anna Ahn, Kundin' } },
  tom: { role: 'frontstage', name: { de: 'Tom Tann' } },
  ines: { role: 'backstage', name: { de: 'Ines Imm' } },
};
/** One scene in every set; nobody says the same thing twice. */
export const scenes: Scene[] = sets.map((set, index) => ({
  id: `s${index + 1}`,
  set,
  caption: { de: `Szene ${set}` },
  touchpoint: 'hotline',
  step: 's1',
  describe: { de: `Was man in ${set} sieht.` },
  beats: [
    { who: 'anna', mood: 'concerned', emotion: -1, say: { de: `Frage <${index}> & mehr` } },
    { who: 'tom', mood: 'explaining', pose: 'phone', say: { de: `Antwort ${index}` } },
    { who: 'tom', mood: 'happy', camera: { shot: 'close', on: 'tom' }, think: { de: `Gedanke ${index}` } },
    { mark: 'touchpoint' },
    { narrate: { de: `Später ${index}` } },
    { who: 'ines', at: 'center', mood: 'surprised', camera: { shot: 'wide' }, say: { de: `Einwurf ${index}` } },
    { who: 'anna', mood: 'relieved', emotion: 2, say: { de: `Schluss ${index}` } },
    { who: 'anna', mood: 'happy' },
  ],
}));
export const strip: StripProps = {
  story: { cast, scenes },
  text: (value) => value?.de ?? '',
  looks,
  links: { touchpoint: (id) => ({ href: `../touchpoints/${id}/`, title: 'Hotline' }), step: (id) => ({ label: `Schritt ${id}` }) },
  words: {
    thinks: 'denkt',
    touchpoint: 'Touchpoint',
    emotion: { '-2': 'sehr verärgert', '-1': 'unzufrieden', '0': 'neutral', '1': 'zufrieden', '2': 'begeistert' },
    moods: { happy: 'froh', relieved: 'erleichtert' },
    strip: 'Bildergeschichte',
  },
};
