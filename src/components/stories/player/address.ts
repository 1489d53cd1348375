import type { SceneScore } from '../film/score.ts';

/** A moment that survives changes to other scenes: seconds from the beginning of a scene. */
export interface Place {
  readonly scene: string;
  readonly offset: number;
}

/**
 * The moment an address asks for: `#s3`, `#s3@12.5`, or `?t=74` from the beginning of the story.
 * @param hash with or without its sign
 * @param search of the address
 * @returns seconds of the story, a place, or nothing
 */
export function readAddress(hash: string, search: string): Place | number | undefined {
  const [, scene, offset] = /^#?([^#@]+)(?:@(\d+(?:\.\d+)?))?$/.exec(decoded(hash)) ?? [];
  if (scene) return { scene, offset: Number(offset ?? 0) };
  const asked = new URLSearchParams(search).get('t');
  return asked !== null && /^\d+(\.\d+)?$/.test(asked) ? Number(asked) : undefined;
}

/** Addresses are written by anybody; a broken one asks for nothing. */
function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return '';
  }
}

/** `s3@12.5`, or `s3` at its beginning. */
export const writeAddress = ({ scene, offset }: Place): string => (offset < 0.05 ? scene : `${scene}@${Math.round(offset * 10) / 10}`);

/** The place of a time, on scenes that are shown. */
export function placeOf(scenes: readonly SceneScore[], index: number, t: number): Place {
  const scene = scenes[index];
  return { scene: scene?.id ?? '', offset: Math.max(0, t - (scene?.start ?? 0)) };
}

/** The time of a place; a scene that is gone has none, an offset beyond a scene leads to its last moment. */
export function timeOf(scenes: readonly SceneScore[], { scene, offset }: Place): number | undefined {
  const found = scenes.find(({ id }) => id === scene);
  return found && Math.min(found.start + Math.max(0, offset), found.end - 0.3);
}
