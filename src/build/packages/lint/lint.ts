import type { LmsKind } from '../../../components/lessons/lms/session.ts';
import type { Files } from '../cut.ts';
import { fileMissing, fileUnlisted } from './files.ts';
import { linkDead, requestOutside } from './links.ts';
import { manifestBroken, manifestMissing, manifestRoot } from './manifest.ts';
import { nameNotAscii } from './names.ts';
import { profile } from './profile.ts';
import { type Packed, type Problem, type Rule, type RuleName, ruleNames, textOf } from './rule.ts';
import { schemaMissing } from './schemas.ts';
import { readTree } from './tree.ts';

const rules: Record<RuleName, Rule> = {
  'manifest-missing': manifestMissing,
  'manifest-broken': manifestBroken,
  'manifest-root': manifestRoot,
  'schema-missing': schemaMissing,
  'file-missing': fileMissing,
  'file-unlisted': fileUnlisted,
  profile,
  'name-not-ascii': nameNotAscii,
  'link-dead': linkDead,
  'request-outside': requestOutside,
};

/**
 * Looks a package over as an LMS would, in the order of ADL's conformance test; whether the manifest is valid against its schema is
 * left to the tests.
 * @returns everything that is wrong; nothing for a package an LMS should take
 */
export function lintPackage(kind: LmsKind, files: Files): Problem[] {
  const manifest = kind === 'cmi5' ? 'cmi5.xml' : 'imsmanifest.xml';
  const read = files.has(manifest) ? readTree(textOf(files, manifest)) : undefined;
  const packed: Packed = { kind, files, manifest, tree: read && 'tree' in read ? read.tree : undefined };
  return ruleNames.flatMap((rule) => rules[rule](packed).map((problem) => ({ rule, ...problem })));
}
