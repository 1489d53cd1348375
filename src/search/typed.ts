/** Longer questions have no better answers, only longer ones: what is searched, noted and said ends here. */
const longest = 200;

/**
 * What somebody typed as what is searched: without blanks around it, at most 200 characters, no half of a character, which
 * could not be written into an address.
 */
export const asked = (typed: string): string =>
  [...typed.slice(0, 4 * longest)]
    .filter((letter) => !/^\p{Surrogate}$/u.test(letter))
    .slice(0, longest)
    .join('')
    .trim();
