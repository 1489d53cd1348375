import type { Packed, Rule } from './rule.ts';

const parts = ['auxresource', 'control', 'delivery', 'limit', 'objective', 'random', 'rollup', 'seqrule', 'util'];
/** Controlling documents that must lie at the root. */
export const wanted: Record<Packed['kind'], readonly string[]> = {
  scorm12: ['imscp_rootv1p1p2.xsd', 'imsmd_rootv1p2p1.xsd', 'adlcp_rootv1p2.xsd', 'ims_xml.xsd'],
  scorm2004: [
    'imscp_v1p1.xsd',
    'adlcp_v1p3.xsd',
    'adlseq_v1p3.xsd',
    'adlnav_v1p3.xsd',
    'imsss_v1p0.xsd',
    ...parts.map((part) => `imsss_v1p0${part}.xsd`),
    'xml.xsd',
    'XMLSchema.dtd',
    'datatypes.dtd',
  ],
  cmi5: [],
};

/** The schemas that control the manifest lie beside it. */
export const schemaMissing: Rule = ({ kind, files }) =>
  wanted[kind].filter((name) => !files.has(name)).map((name) => ({ file: name, found: '' }));
