import { z } from 'astro/zod';
import { emotion, flowFacts, id, languages, localized, text } from '../entry.ts';
import { look, moods, poses } from '../figure.ts';
import type { Reading } from '../reading.ts';
import { type LocalReference, listed, type Reference } from '../reference.ts';

export const sets = [
  'home',
  'street',
  'shop',
  'call-centre',
  'office',
  'counter',
  'app',
  'chat',
  'email',
  'letter',
  'delivery',
  'split-phone',
  'meeting',
] as const;

/** Small things a scene can hold beside what its place shows; drawn at the feet or on the table of a slot. */
export const props = [
  'parcel',
  'letter',
  'cake',
  'flowers',
  'suitcase',
  'boxes',
  'toolbox',
  'meter',
  'keys',
  'clock',
  'calendar',
  'lamp',
] as const;

/** One moment: somebody is there, feels, does, says. Beats are the only unit of time. */
export const beat = z.strictObject({
  who: id.optional(),
  at: z.enum(['left', 'center', 'right']).optional(),
  mood: z.enum(moods).optional(),
  pose: z.enum(poses).optional(),
  say: localized.optional(),
  think: localized.optional(),
  /** Words of the narrator in a caption box. */
  narrate: localized.optional(),
  emotion: emotion.optional(),
  /** Walks into or out of the picture on this side. */
  enter: z.enum(['left', 'right']).optional(),
  leave: z.enum(['left', 'right']).optional(),
  /** The frame, and how it drifts while it stands: nearer, farther, aside. */
  camera: z
    .strictObject({
      shot: z.enum(['wide', 'medium', 'close']),
      on: id.optional(),
      move: z.enum(['push', 'pull', 'left', 'right']).optional(),
    })
    .optional(),
  mark: z.literal('touchpoint').optional(),
  /** Seconds to stay longer than the text needs. */
  hold: z.number().min(0).max(10).optional(),
});

export const scene = z.strictObject({
  id,
  set: z.enum(sets),
  /** Place and time, as a comic's caption says it: „Montag, 9:12 Uhr“. */
  caption: localized,
  touchpoint: id.optional(),
  /** Step of the story's process that is shown here. */
  step: id.optional(),
  /** What the picture shows and the words do not say. */
  describe: localized,
  props: z.array(z.strictObject({ thing: z.enum(props), at: z.enum(['left', 'center', 'right']) })).optional(),
  beats: z.array(beat).min(1),
});

/** A customer's own voice: a clip beside the text instead of a drawn story, or before it. */
export const media = z.strictObject({
  /** Name of the film or recording in the entry's folder. */
  file: text,
  /** A picture to stand there until somebody plays it. */
  poster: text.optional(),
  /** What is spoken; without it, the leading language. */
  language: z.enum(languages).optional(),
  /** What was talked about. */
  touchpoint: id.optional(),
  /** Names of WebVTT files in the entry's folder. */
  captions: z.strictObject({ de: text.optional(), en: text.optional() }),
  /** All that is said, and what must be seen to follow it: without `who`. */
  transcript: z.array(z.strictObject({ who: id.optional(), say: localized })).min(1),
});
export type Media = z.infer<typeof media>;

export const storyFacts = z.strictObject({
  ...flowFacts,
  process: id.optional(),
  cast: z.record(
    id,
    z.strictObject({
      role: z.enum(['customer', 'frontstage', 'backstage', 'partner']),
      /** A persona lends its look and name; others bring their own. */
      persona: id.optional(),
      name: localized,
      look: look.optional(),
    }),
  ),
  media: media.optional(),
  /** Only a story with a clip may do without. */
  scenes: z.array(scene).default([]),
  terms: z.array(id).default([]),
});
export type StoryFacts = z.infer<typeof storyFacts>;
export type Scene = z.infer<typeof scene>;
export type Beat = z.infer<typeof beat>;

export function storyReferences(facts: StoryFacts): Reference[] {
  return [
    ...(facts.process ? [{ path: ['process'], kind: 'processes' as const, id: facts.process, relation: 'process' }] : []),
    ...Object.entries(facts.cast).flatMap(([name, member]): Reference[] =>
      member.persona ? [{ path: ['cast', name, 'persona'], kind: 'personas', id: member.persona, relation: 'persona' }] : [],
    ),
    ...facts.scenes.flatMap((scene, index): Reference[] =>
      scene.touchpoint
        ? [{ path: ['scenes', index, 'touchpoint'], kind: 'touchpoints', id: scene.touchpoint, relation: 'touchpoint' }]
        : [],
    ),
    ...(facts.media?.touchpoint
      ? [{ path: ['media', 'touchpoint'], kind: 'touchpoints' as const, id: facts.media.touchpoint, relation: 'touchpoint' }]
      : []),
    ...listed('terms', 'terms', facts.terms),
  ];
}

export function storyLocals(facts: StoryFacts): LocalReference[] {
  const cast = Object.keys(facts.cast);
  const voices = (facts.media?.transcript ?? []).flatMap(({ who }, index) =>
    who ? [{ path: ['media', 'transcript', index, 'who'], id: who, among: cast }] : [],
  );
  const scenes = facts.scenes.flatMap((scene, index) =>
    scene.beats.flatMap((beat, at) => [
      ...(beat.who ? [{ path: ['scenes', index, 'beats', at, 'who'], id: beat.who, among: cast }] : []),
      ...(beat.camera?.on ? [{ path: ['scenes', index, 'beats', at, 'camera', 'on'], id: beat.camera.on, among: cast }] : []),
    ]),
  );
  return [...voices, ...scenes];
}

export function readStory(reading: Reading, facts: StoryFacts): void {
  reading.pick('summary', facts.summary);
  facts.media?.transcript.forEach(({ say }, index) => {
    reading.pick(`media.transcript.${index}`, say);
  });
  for (const scene of facts.scenes) {
    reading.pick(`scenes.${scene.id}.caption`, scene.caption);
    scene.beats.forEach((beat, index) => {
      const at = `scenes.${scene.id}.beats.${index}`;
      reading.pick(`${at}.narrate`, beat.narrate).pick(`${at}.say`, beat.say).pick(`${at}.think`, beat.think);
    });
  }
}
