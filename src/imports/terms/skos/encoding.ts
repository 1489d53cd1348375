import type { Encoding } from '../../decode.ts';
import type { ImportRead } from '../read.ts';

/** What was read, and that its file is not in the encoding its format asks for, or is broken in places. */
export function withEncoding(read: ImportRead, { encoding, broken }: { encoding: Encoding; broken: number }): ImportRead {
  const losses: ImportRead['losses'] = [
    ...(encoding === 'utf-8' ? [] : [{ what: { code: 'encoding' as const, params: { encoding } }, count: 1 }]),
    ...(broken > 0 ? [{ what: { code: 'broken-characters' as const, params: { encoding } }, count: broken }] : []),
  ];
  return { ...read, losses: [...losses, ...read.losses] };
}
