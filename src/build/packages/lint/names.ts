import type { Rule } from './rule.ts';

/** Names that survive every unpacker: printable ASCII without blanks and signs that mean something in addresses; forward slashes, no climbing. */
const plain = /^(?!\/)(?!.*(?:^|\/)\.\.?(?:\/|$))[A-Za-z0-9._/-]+$/;

/** Names of files are plain ASCII. */
export const nameNotAscii: Rule = ({ files }) =>
  [...files.keys()].filter((name) => !plain.test(name)).map((file) => ({ file, found: file }));
