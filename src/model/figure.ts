import { z } from 'astro/zod';

/** What a drawn figure can look like, do and feel. Names are ours; a character pack maps them to its parts. */
export const hairs = [
  'afro',
  'bald',
  'bald-sides',
  'bangs',
  'beanie',
  'bun',
  'bun-curly',
  'buns',
  'cornrows',
  'flat-top',
  'grey-bun',
  'grey-medium',
  'grey-short',
  'hijab',
  'long',
  'long-bangs',
  'long-curly',
  'medium',
  'medium-bangs',
  'medium-straight',
  'short',
  'short-curly',
  'short-messy',
  'short-wavy',
  'turban',
  'twists',
] as const;
export const beards = ['full', 'goatee', 'moustache', 'chin', 'grey'] as const;
export const glasses = ['round', 'square', 'thick'] as const;
export const tops = ['shirt', 'blouse', 'sweater', 'jacket', 'dress', 'hoodie', 'stripes', 'coat'] as const;
export const skins = ['light', 'fair', 'olive', 'brown', 'dark'] as const;
/** Colours of clothes; without one the side somebody stands on decides. */
export const cloths = ['warm', 'cool', 'sage', 'ochre', 'plum', 'slate'] as const;
export const moods = [
  'neutral',
  'happy',
  'delighted',
  'concerned',
  'sceptical',
  'annoyed',
  'angry',
  'furious',
  'tired',
  'sad',
  'surprised',
  'explaining',
  'afraid',
  'relieved',
] as const;
export const poses = [
  'stand',
  'walk',
  'sit',
  'wheelchair',
  'phone',
  'point',
  'point-up',
  'explain',
  'arms-crossed',
  'coffee',
  'paper',
  'laptop',
  'shrug',
  'thumbs-up',
] as const;

export const look = z.strictObject({
  hair: z.enum(hairs),
  beard: z.enum(beards).optional(),
  glasses: z.enum(glasses).optional(),
  top: z.enum(tops),
  skin: z.enum(skins),
  cloth: z.enum(cloths).optional(),
  /** Sits in a wheelchair whenever the whole figure is shown. */
  wheelchair: z.boolean().optional(),
});
export type Look = z.infer<typeof look>;
export type Mood = (typeof moods)[number];
export type Pose = (typeof poses)[number];
