/** A file an export makes; who writes it, and where, is the command line's business. */
export interface ExportFile<Body extends string | Uint8Array = string> {
  /** Name below the folder it is written to. */
  path: string;
  /** Text, or bytes where the format is none. */
  body: Body;
}
