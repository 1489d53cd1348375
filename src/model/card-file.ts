/**
 * The file a term's card is in, 0 … files - 1. Browser and build must agree, so it depends on the id alone.
 * @param files number of files
 */
export function cardFile(id: string, files: number): number {
  let sum = 0;
  for (const sign of id) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 65_521;
  return sum % files;
}
