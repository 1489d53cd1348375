import type { Language } from '../../model/entry.ts';

/** How a language writes numbers, and what it says of statements. */
export const spell = (language: Language) => ({
  yes: language === 'de' ? 'Stimmt' : 'True',
  no: language === 'de' ? 'Stimmt nicht' : 'False',
  number: (value: number): string => {
    const plain =
      Math.abs(value) >= 1e21 || (value !== 0 && Math.abs(value) < 1e-6) ? value.toFixed(20).replace(/\.?0+$/, '') : String(value);
    return language === 'de' ? plain.replace('.', ',') : plain;
  },
});
