import { type Packed, type Rule, textOf } from './rule.ts';
import { readTree } from './tree.ts';

/** The manifest lies at the root, under its name. */
export const manifestMissing: Rule = ({ files, manifest }) => (files.has(manifest) ? [] : [{ file: manifest, found: elsewhere(files) }]);

/** The manifest is well-formed XML. */
export const manifestBroken: Rule = ({ files, manifest }) => {
  if (!files.has(manifest)) return [];
  const read = readTree(textOf(files, manifest));
  return 'broken' in read ? [{ file: manifest, found: read.broken }] : [];
};

const roots: Record<Packed['kind'], { name: string; xmlns: string }> = {
  scorm12: { name: 'manifest', xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2' },
  scorm2004: { name: 'manifest', xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1' },
  cmi5: { name: 'courseStructure', xmlns: 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd' },
};

/** The root element is the standard's, in its namespace. */
export const manifestRoot: Rule = ({ kind, manifest, tree }) => {
  const { name, xmlns } = roots[kind];
  const right = !tree || (tree.name === name && tree.attributes['xmlns'] === xmlns);
  return right ? [] : [{ file: manifest, found: `<${tree.name} xmlns="${tree.attributes['xmlns'] ?? ''}">` }];
};

/** Where a manifest was put instead. */
const elsewhere = (files: Packed['files']): string =>
  [...files.keys()].find((name) => /(?:^|\/)(?:imsmanifest|cmi5)\.xml$/i.test(name)) ?? '';
