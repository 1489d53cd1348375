import { isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';

/**
 * Where the beats of a story stand in its source; authors see it while they write.
 * @param source text of a story.yaml
 * @returns the line of a beat, by the places of its scene and its own; nothing for a beat that is not there
 */
export function beatLines(source: string): (scene: number, beat: number) => number | undefined {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  return (scene, beat) => {
    const scenes = isMap(document.contents) ? document.contents.get('scenes', true) : undefined;
    const beats = isSeq(scenes) ? document.getIn(['scenes', scene, 'beats'], true) : undefined;
    const node = isSeq(beats) ? beats.items[beat] : undefined;
    return isNode(node) && node.range ? lines.linePos(node.range[0]).line : undefined;
  };
}
