import { Worker } from 'node:worker_threads';
import { type Refused, refusal } from '../lint-refusal.ts';
import type { WordText } from './docx.ts';

/** A thousand pages take a few seconds. */
const longest = 60_000;

/** Reads a .docx file in a thread of its own: whatever it holds, it ends in time and leaves memory for the other files. */
export function readDocxApart(bytes: Buffer): Promise<WordText | Refused> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./docx-worker.ts', import.meta.url), {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: 3072 },
    });
    const end = (result: WordText | Refused) => {
      clearTimeout(timer);
      resolve(result);
      void worker.terminate();
    };
    const timer = setTimeout(() => end(refusal('too-slow')), longest);
    worker.once('message', end);
    worker.once('error', (error: NodeJS.ErrnoException) => end(refusal(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-big' : 'damaged')));
    worker.once('exit', () => end(refusal('damaged')));
  });
}
