import { formerId } from '../redirects.ts';
import { atPath, type Check, factsSource } from './context.ts';

/** An address can lead to one entry only: no id of before may be in use, or be claimed twice. */
export const formerIds: Check = (context) => {
  const claimed = new Map<string, string>();
  return context.library.entries.flatMap((entry) => {
    const source = context.source(entry.kind, entry.id);
    const yaml = source && factsSource(context, source);
    if (!yaml) return [];
    return entry.facts.formerly.flatMap((found, at) => {
      const old = formerId(entry.kind, found);
      const say = (params: Record<string, string>) => [atPath('former-id', yaml, ['formerly', at], { found, ...params })];
      if (!old) return say({ unknown: found.split('/')[0] ?? '' });
      const key = `${old.kind}/${old.id}`;
      const own = `${entry.kind}/${entry.id}`;
      const other = context.source(old.kind, old.id) ? key : claimed.get(key);
      claimed.set(key, own);
      return other === undefined ? [] : say({ other });
    });
  });
};
