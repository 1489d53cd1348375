/** Keys of a term's front matter in the order authors write them. */
export const termKeys = [
  ...(['title', 'gender', 'abbreviation', 'labels', 'forms', 'blockedForms', 'caseSensitive'] as const),
  ...(['summary', 'definition', 'plain', 'not', 'example', 'usage'] as const),
  ...(['domain', 'broader', 'partOf', 'related', 'contrastWith', 'homonyms', 'autoLink', 'unlinked', 'means', 'foreign'] as const),
  ...(['owner', 'reviewed', 'reviewEvery', 'status', 'replacedBy', 'version', 'changes', 'sources'] as const),
] as const;

/** Place of a key among the others; unknown ones last. */
export const rankOf = (key: string): number => {
  const rank = (termKeys as readonly string[]).indexOf(key);
  return rank < 0 ? termKeys.length : rank;
};
