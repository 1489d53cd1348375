import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm/index-node.js';
import type { LmsKind } from '../../../src/components/lessons/lms/session.ts';

const schemas = join(import.meta.dirname, '../../../src/build/packages/xsd');
/** The schema that brings the others along. */
const first: Record<LmsKind, { folder: string; file: string }> = {
  scorm12: { folder: join(schemas, 'scorm12'), file: 'adlcp_rootv1p2.xsd' },
  scorm2004: { folder: join(schemas, 'scorm2004'), file: 'imscp_v1p1.xsd' },
  cmi5: { folder: join(import.meta.dirname, '../../../../shared/standards/cmi5'), file: 'CourseStructure.xsd' },
};
/** A schema of our own that names all the namespaces of a manifest, so that each element is held against its own schema. */
const joined: Partial<Record<LmsKind, [namespace: string, file: string][]>> = {
  scorm12: [
    ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
    ['http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd'],
  ],
  scorm2004: [
    ['http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
    ['http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
    ['http://www.adlnet.org/xsd/adlseq_v1p3', 'adlseq_v1p3.xsd'],
    ['http://www.adlnet.org/xsd/adlnav_v1p3', 'adlnav_v1p3.xsd'],
    ['http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd'],
  ],
};

/** Whether the schemas of a standard are here; cmi5's is not part of this repository. */
export const hasSchema = (kind: LmsKind): boolean => existsSync(join(first[kind].folder, first[kind].file));

/** What is not valid in a manifest. */
export async function schemaErrors(kind: LmsKind, manifest: string): Promise<string[]> {
  const { folder, file } = first[kind];
  const files = readdirSync(folder)
    .filter((name) => /\.(?:xsd|dtd)$/.test(name))
    .map((name) => ({ fileName: name, contents: readFileSync(join(folder, name), 'utf8') }));
  const imports = joined[kind]?.map(([namespace, name]) => `<xs:import namespace="${namespace}" schemaLocation="${name}"/>`).join('');
  const schema = imports
    ? { fileName: 'all.xsd', contents: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports}</xs:schema>` }
    : (files.find(({ fileName }) => fileName === file) ?? { fileName: file, contents: '' });
  const { errors } = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: manifest }],
    schema: [schema],
    preload: files.filter((one) => one !== schema),
  });
  // The 1.2 schema for `xml:lang` earns a remark of its own, whatever it is held against.
  return errors.map(({ rawMessage }) => rawMessage).filter((message) => message.startsWith('manifest.xml'));
}
