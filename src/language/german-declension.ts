import { alwaysUmlaut, neuterN, neverE, neverUmlaut, onlyEr, pluralEr, weakN } from './german-classes.ts';
import type { Gender } from './german-forms.ts';

/** Cases and plurals a German noun might have, without the noun itself. Duden, Die Grammatik, “Flexion der Substantive”. */
export function declined(noun: string, gender?: Gender): string[] {
  const low = noun.toLowerCase();
  const drop = (count: number, ...endings: string[]) => endings.map((ending) => noun.slice(0, noun.length - count) + ending);
  const add = (...endings: string[]) => drop(0, ...endings);
  const turned = neverUmlaut.test(low) ? undefined : umlauted(noun);
  const turn = (...endings: string[]) => (turned ? endings.map((ending) => turned + ending) : []);
  const erForms = () => (pluralEr.test(low) ? [...add('er', 'ern'), ...turn('er', 'ern')] : []);

  if (low.endsWith('e')) return gender === 'n' && !neuterN.test(low) ? add('s') : add('n', 's', 'ns');
  if (/nis$/.test(low)) return add('se', 'ses', 'sen');
  if (/um$/.test(low)) return [...add('s', 'e', 'en'), ...drop(2, 'en', 'a'), ...turn('e', 'en'), ...erForms()];
  if (/us$/.test(low))
    return [...add('se', 'ses', 'sen', 'es', 'e', 'en'), ...drop(2, 'en', 'i', 'era', 'ora'), ...turn('e', 'en'), ...erForms()];
  if (/is$/.test(low)) return [...add('se', 'ses', 'sen', 'es', 'e', 'en'), ...drop(2, 'en')];
  if (/ma$/.test(low)) return [...add('s', 'ta'), ...drop(1, 'en', 'ata')];
  if (/(?:ex|ix)$/.test(low)) return [...add('e', 'en', 'es', 'er', 'ern'), ...drop(2, 'izes', 'izen', 'ices')];
  if (/[aiouy]$/.test(low)) {
    const diphthong = /(?:au|ei|eu)$/.test(low) ? add('e', 'en', 'es', ...(low.endsWith('bau') ? ['ten'] : [])) : [];
    const latin = /(?<!person)a$|o$/.test(low)
      ? drop(1, 'en', 'i')
      : low.endsWith('y')
        ? drop(1, 'ies')
        : low.endsWith('i')
          ? drop(1, 'en')
          : [];
    return [...add('s'), ...diphthong, ...latin, ...turn('e', 'en'), ...erForms()];
  }
  if (/men$/.test(low)) return [...add('s'), ...drop(2, 'ina')];
  if (/(?:el|er|en|chen|lein)$/.test(low)) return [...add('s', 'n'), ...turn('', 'n', 's')];
  if (/in$/.test(low)) return add('nen', 's', 'e', 'en', 'es');
  const closed = onlyEr.test(low) || alwaysUmlaut.test(low);
  const plural = [
    ...add('s', 'es'),
    ...(closed && neverE.test(low) ? [] : add('e')),
    ...(closed ? [] : add('en')),
    ...turn('e', 'en'),
    ...erForms(),
  ];
  if (/(?:al|il|ip)$/.test(low)) plural.push(...add('ien'));
  if (/on$/.test(low)) plural.push(...drop(2, 'a', 'en'));
  if (/[^aeiouäöü]?[aeiou]s$/.test(low)) plural.push(...add('se', 'ses', 'sen'));
  if (/as$/.test(low)) plural.push(...drop(1, 'nten'));
  if (/quiz$/.test(low)) plural.push(...add('ze', 'zen', 'zes'));
  if (weakN.test(low)) plural.push(...add('n'));
  return plural;
}

/** The word with its last a, o, u (or aa, au) turned into ä, ö, ü (ä, äu); nothing if it has none near its end. */
export function umlauted(word: string): string | undefined {
  const match = /^(.*?)(au|aa|[aou])([^aou]{0,6})$/i.exec(word);
  if (!match) return;
  const [, before = '', vowel = '', after = ''] = match;
  const turned: Record<string, string> = { a: 'ä', aa: 'ä', o: 'ö', u: 'ü', au: 'äu', A: 'Ä', O: 'Ö', U: 'Ü', Au: 'Äu' };
  return before + (turned[vowel] ?? vowel) + after;
}
