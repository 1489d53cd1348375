/** What a query asks for, read from its frame. */
export interface Intent {
  kind: 'what' | 'difference' | 'who' | 'how' | 'plain';
  /** What is left without the frame: one thing, or the two to be compared; these in one where nothing says where one ends. */
  about: string[];
}

/** What a frame asks for, and its pattern: groups are what is asked about. */
export type Frame = [kind: Intent['kind'], pattern: string];

const article = '(?:(?:der|die|das|des|dem|den|ein|eine|einen|einem|einer|a|an|the)\\s+)?';
const end = '[\\s?!.…]*$';

/** Makes a reader of what queries ask for. Without frames every query is a plain one. */
export function intentReader(frames: readonly Frame[]): (query: string) => Intent {
  const patterns = frames.map(([kind, pattern]) => [kind, new RegExp(`^\\s*${pattern.replaceAll('ART', article)}${end}`, 'iu')] as const);
  return (query) => {
    for (const [kind, pattern] of patterns) {
      const found = pattern.exec(query);
      const about = found?.slice(1).filter((part): part is string => part !== undefined && part.trim() !== '');
      if (about?.length === 1 || (about?.length === 2 && kind === 'difference')) return { kind, about };
    }
    return { kind: 'plain', about: [query] };
  };
}
