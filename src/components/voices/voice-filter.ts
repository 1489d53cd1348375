/** What voices can be narrowed by; also the names in the address and of the fields. */
export const voiceTraits = ['touchpoint', 'emotion'] as const;
export type VoiceTrait = (typeof voiceTraits)[number];

/** One value of each, or nothing: all. */
export type VoiceChoice = Record<VoiceTrait, string>;

/** Whether a voice is left. */
export const isLeft = (voice: Partial<Record<string, string>>, choice: VoiceChoice): boolean =>
  voiceTraits.every((trait) => !choice[trait] || voice[trait] === choice[trait]);

/**
 * What an address asks for.
 * @param search `?touchpoint=hotline&emotion=-2`
 * @param known values there are; others are ignored, as a link may be older than the page
 */
export function readVoiceChoice(search: string, known: Record<VoiceTrait, readonly string[]>): VoiceChoice {
  const asked = new URLSearchParams(search);
  const one = (trait: VoiceTrait) => known[trait].find((value) => value === asked.get(trait)) ?? '';
  return { touchpoint: one('touchpoint'), emotion: one('emotion') };
}

/**
 * The address of a choice.
 * @param search the address so far; what is not of the filter stays
 * @returns with a leading `?`, or empty
 */
export function writeVoiceChoice(search: string, choice: VoiceChoice): string {
  const address = new URLSearchParams(search);
  for (const trait of voiceTraits)
    if (choice[trait]) address.set(trait, choice[trait]);
    else address.delete(trait);
  return address.size > 0 ? `?${address}` : '';
}
