import { cleanProgress } from './clean.ts';
import type { Progress } from './progress.ts';

/** Names the format in the file, so that another JSON file is not taken for one. */
const format = 'lotse-progress';
const version = 2;
/** Larger files are not read: six paths with a note to every question have a tenth of it. */
export const largestFile = 2_000_000;

/** Why a file was refused. */
export type Refusal = { refused: 'tooBig' | 'noJson' | 'noProgress' } | { refused: 'newer'; version: number };

/** What was read of a file. */
export interface FileProgress {
  progress: Progress;
  /** What the device kept beside it, not yet looked into. */
  device: unknown;
  /** Parts that could not be read. */
  lost: number;
}

/**
 * Progress as a file, as learners save it.
 * @param device what the device keeps beside progress (notes, ticks, flash cards), where it is to be taken along
 */
export const progressFile = (progress: Progress, device?: Record<string, unknown>): string =>
  `${JSON.stringify({ format, version, progress, ...(device && { device }) }, null, 1)}\n`;

/** Reads a file that may be anything. Never throws. */
export function readProgressFile(text: string): FileProgress | Refusal {
  if (text.length > largestFile) return { refused: 'tooBig' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { refused: 'noJson' };
  }
  if (typeof value !== 'object' || value === null) return { refused: 'noProgress' };
  const file = value as Record<string, unknown>;
  if (file['format'] !== format || typeof file['version'] !== 'number') return { refused: 'noProgress' };
  if (file['version'] > version) return { refused: 'newer', version: file['version'] };
  const read = cleanProgress(file['progress']);
  return read ? { ...read, device: file['device'] } : { refused: 'noProgress' };
}
