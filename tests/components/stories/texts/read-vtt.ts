/** A cue as a strict reader finds it. */
export interface ReadCue {
  id: string;
  start: number;
  end: number;
  text: string;
}

const timing = /^(\d{2,}):([0-5]\d):([0-5]\d)\.(\d{3}) --> (\d{2,}):([0-5]\d):([0-5]\d)\.(\d{3})$/;
const seconds = ([hours = '', minutes = '', whole = '', parts = '']: string[]) =>
  Number(hours) * 3600 + Number(minutes) * 60 + Number(whole) + Number(parts) / 1000;

/**
 * Reads WebVTT as the grammar of “WebVTT file” has it (W3C WebVTT, section 4.1), stricter than browsers are.
 * @throws with what is wrong
 */
export function readVtt(file: string): ReadCue[] {
  if (!/^WEBVTT(?:[ \t][^\n]*)?\n\n/.test(file)) throw new Error('no header');
  if (!file.endsWith('\n')) throw new Error('no line end at the end');
  return file
    .trimEnd()
    .split(/\n{2,}/)
    .slice(1)
    .filter((block) => !/^NOTE(?:[ \t\n]|$)/.test(block))
    .map((block) => {
      const [id = '', time = '', ...lines] = block.split('\n');
      const found = timing.exec(time);
      if (!found) throw new Error(`no timing: ${block}`);
      if (id.includes('-->') || lines.some((line) => line.includes('-->'))) throw new Error(`an arrow in the text: ${block}`);
      if (lines.length === 0 || lines.some((line) => line === '')) throw new Error(`no text: ${block}`);
      const text = lines.join('\n');
      balanced(text);
      const [start, end] = [seconds(found.slice(1, 5)), seconds(found.slice(5, 9))];
      if (end <= start) throw new Error(`ends before it begins: ${block}`);
      return { id, start, end, text };
    });
}

/** Tags nest, and only those of WebVTT stand in a cue; `&` and `<` are written as references. */
function balanced(text: string): void {
  const open: string[] = [];
  for (const [, closing, name = ''] of text.matchAll(/<(\/?)(v|i|lang)(?: [^>\n]+)?>/g)) {
    if (!closing) open.push(name);
    else if (open.pop() !== name) throw new Error(`</${name}> closes nothing: ${text}`);
  }
  if (open.length > 0) throw new Error(`left open: ${text}`);
  const rest = text.replace(/<\/?(?:v|i|lang)(?: [^>\n]+)?>/g, '');
  if (/[<>]|&(?!(?:amp|lt|gt|nbsp|lrm|rlm);)/.test(rest)) throw new Error(`not escaped: ${text}`);
}
