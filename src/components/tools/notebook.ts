import { largestToolFile, readToolFile, type ToolRefusal, toolFile } from '../../model/tools/tool-file.ts';
import { saveFile } from '../base/save-file.ts';
import { persistent, read, remove, write } from '../base/storage.ts';

/** What a tool keeps for its reader: on this device only, saved as a file and read again when the reader wants it. */
export interface Notebook<T> {
  /** What is kept, or the empty state. */
  read(): T;
  /** @returns whether it survives the page */
  write(state: T): boolean;
  clear(): void;
  /** Hands the state to the reader as `<name>.json`. */
  save(name: string): void;
  /** Reads a file the reader chose; what is kept stays as it is until `write`. */
  open(file: File): Promise<{ state: T } | ToolRefusal>;
  /** Called when another page of this browser has changed what is kept: two of them open would overwrite one another. */
  watch(changed: (state: T) => void): void;
  /** Whether this browser keeps anything at all. */
  readonly persistent: boolean;
}

/**
 * @param tool name of the tool, in keys and files: `canvas/vision`
 * @param empty the state of somebody who comes for the first time
 * @param clean takes any value apart; what it does not know is left out, nothing when it is no state at all
 */
export function notebook<T>(tool: string, empty: T, clean: (value: unknown) => T | undefined): Notebook<T> {
  const key = `lotse:tool:${tool}:v1`;
  const valid = (value: unknown): value is unknown => clean(value) !== undefined;
  return {
    read: () => clean(read<unknown>(key, empty, valid)) ?? empty,
    write: (state) => write(key, state),
    clear: () => remove(key),
    save(name) {
      saveFile(`${name}.json`, 'application/json', toolFile(tool, this.read()));
    },
    async open(file) {
      if (file.size > largestToolFile * 4) return { refused: 'tooBig' };
      try {
        return readToolFile(await file.text(), tool, clean);
      } catch {
        // Gone or locked since it was chosen.
        return { refused: 'damaged' };
      }
    },
    watch(changed) {
      addEventListener('storage', (event) => {
        if (event.key === key) changed(this.read());
      });
    },
    persistent: persistent(),
  };
}
