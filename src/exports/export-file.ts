/** A file an export makes; who writes it, and where, is the command line's business. */
export interface ExportFile {
  /** Name below the folder it is written to. */
  path: string;
  body: string;
}
