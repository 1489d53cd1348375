import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';

/** The machine's ffmpeg: `FFMPEG_PATH`, or the one on the path. */
const program = (): string => process.env['FFMPEG_PATH'] || 'ffmpeg';

/** Whether there is an ffmpeg that starts. */
export async function hasFfmpeg(): Promise<boolean> {
  const child = spawn(program(), ['-version'], { stdio: 'ignore', windowsHide: true });
  return new Promise((resolve) => {
    child.on('error', () => resolve(false)).on('close', (code) => resolve(code === 0));
  });
}

/**
 * Feeds frames to ffmpeg, one after the other.
 * @param told how many frames it has got
 * @throws with ffmpeg's own words when it fails
 */
export async function encode(args: readonly string[], files: readonly string[], told: (frames: number) => void = () => {}): Promise<void> {
  const child = spawn(program(), args, { stdio: ['pipe', 'ignore', 'pipe'], windowsHide: true });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-2000);
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  // It closes its input when it fails; why, it says at its end.
  child.stdin.on('error', () => {});
  let [last, bytes] = ['', Buffer.alloc(0)];
  for (const [index, file] of files.entries()) {
    if (file !== last) [last, bytes] = [file, await readFile(file)];
    if (!child.stdin.writable) break;
    if (!child.stdin.write(bytes)) await Promise.race([once(child.stdin, 'drain').catch(() => {}), ended]);
    told(index + 1);
  }
  child.stdin.end();
  const code = await ended;
  if (code !== 0) throw new Error(said.trim() || `ffmpeg: ${code}`);
}
