import { atPath, type Check, factsSource } from './context.ts';

/** No customer is quoted who has not agreed, unless nothing leads back to a person. A missing word is a no. */
export const voiceConsent: Check = (context) =>
  context.content.entries.flatMap((source) => {
    const voice = source.kind === 'voices' ? context.library.get('voices', source.id) : undefined;
    const yaml = factsSource(context, source);
    if (!voice || !yaml || voice.facts.consent) return [];
    const given = voice.facts.consent === false;
    return [atPath('voice-consent', yaml, given ? ['consent'] : [], { found: given ? 'consent: false' : '' })];
  });
