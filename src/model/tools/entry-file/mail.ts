/** Longer addresses are cut or refused by mail programs. */
const longestAddress = 1900;

/**
 * A `mailto:` address that carries a file's text to whoever takes it in.
 * @param to address the mail goes to
 * @param text of the file
 * @param instead what the mail says when the text is too long for an address: that the file is attached
 * @returns whether the text itself is in the mail; if not, people attach the file
 */
export function mailWith(to: string, subject: string, text: string, instead: string): { href: string; whole: boolean } {
  const href = (body: string) => `mailto:${to}?subject=${coded(subject)}&body=${coded(body.replace(/\r\n|\r|\n/g, '\r\n'))}`;
  const whole = href(text);
  return whole.length <= longestAddress ? { href: whole, whole: true } : { href: href(instead), whole: false };
}

/** Halves of characters cannot stand in an address. */
const coded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
