import { parentPort, workerData } from 'node:worker_threads';
import { readDocx } from './docx.ts';

parentPort?.postMessage(await readDocx(Buffer.from(workerData as Uint8Array)));
