import { ownScript } from '../../base/own-script.ts';
import type { Score } from '../film/score.ts';

const loading: Record<string, Promise<Score>> = {};

/**
 * Asks for a film once. It comes as a classic script, which loads in sandboxed frames and from a folder, too.
 * @param address of the script
 * @param key the name it leaves its score at
 * @throws when it does not come
 */
export function loadFilm(address: string, key: string): Promise<Score> {
  loading[address] ??= new Promise<Score>((resolve, reject) => {
    const script = document.createElement('script');
    const fail = () => {
      delete loading[address];
      script.remove();
      reject(new Error(address));
    };
    script.src = ownScript(address);
    script.onerror = fail;
    script.onload = () => {
      const score = (self as { lotseFilms?: Record<string, Score> }).lotseFilms?.[key];
      if (score) resolve(score);
      else fail();
    };
    document.head.append(script);
  });
  return loading[address];
}
