import { strToU8, type Zippable, zipSync } from 'fflate';
import type { ItemSet, Loss } from '../../model/exchange/questions/item.ts';
import type { ExportFile } from '../export-file.ts';
import { xmlAttribute } from '../terms/xml.ts';
import { qtiItem } from './qti-item.ts';

const xsi = 'http://www.w3.org/2001/XMLSchema-instance';
const qti = 'http://www.imsglobal.org/xsd/imsqti_v2p1';
const content = 'http://www.imsglobal.org/xsd/imscp_v1p1';

/**
 * Questions as a content package: `imsmanifest.xml`, a test for each lesson, an item for each question (IMS QTI 2.1, Overview, “Packaging”).
 * Same questions, same bytes: the archive's day is fixed.
 */
export function qtiPackage(sets: readonly ItemSet[], name: string, losses: Loss[]): ExportFile<Uint8Array> {
  const files = qtiFiles(sets, name, losses);
  const entries: Zippable = {};
  for (const { path, body } of files) entries[path] = [strToU8(body), { mtime: new Date(1980, 0, 1) }];
  return { path: `${name}.zip`, body: zipSync(entries, { level: 9, os: 0 }) };
}

/** The files of the package, the manifest first. */
export function qtiFiles(sets: readonly ItemSet[], name: string, losses: Loss[]): ExportFile[] {
  const filled = sets.filter(({ items }) => items.length > 0);
  const files: ExportFile[] = [];
  const resources: string[] = [];
  for (const set of filled) {
    const items = set.items.map((item) => ({
      id: item.id,
      path: `items/${set.id}/${item.id}.xml`,
      body: qtiItem(item, set.language, losses),
    }));
    const test = `tests/${set.id}.xml`;
    files.push({ path: test, body: testOf(set, items) }, ...items.map(({ path, body }) => ({ path, body })));
    const needed = items.map(({ id }) => `      <dependency identifierref="item-${set.id}-${id}"/>\n`).join('');
    resources.push(
      `    <resource identifier="test-${set.id}" type="imsqti_test_xmlv2p1" href="${test}">\n      <file href="${test}"/>\n${needed}    </resource>`,
      ...items.map(
        ({ id, path }) =>
          `    <resource identifier="item-${set.id}-${id}" type="imsqti_item_xmlv2p1" href="${path}">\n      <file href="${path}"/>\n    </resource>`,
      ),
    );
  }
  const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="${content}" xmlns:xsi="${xsi}" xsi:schemaLocation="${content} http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd" identifier="lotse-${name}">
  <metadata>
    <schema>QTIv2.1 Package</schema>
    <schemaversion>1.0.0</schemaversion>
  </metadata>
  <organizations/>
  <resources>
${resources.join('\n')}
  </resources>
</manifest>
`;
  return [{ path: 'imsmanifest.xml', body: manifest }, ...files];
}

function testOf({ id, title }: ItemSet, items: readonly { id: string; path: string }[]): string {
  const refs = items.map((item) => `      <assessmentItemRef identifier="${item.id}" href="../${item.path}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<assessmentTest xmlns="${qti}" xmlns:xsi="${xsi}" xsi:schemaLocation="${qti} http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd" identifier="${id}" title="${xmlAttribute(title)}">
  <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
  <testPart identifier="part" navigationMode="nonlinear" submissionMode="individual">
    <assessmentSection identifier="section" title="${xmlAttribute(title)}" visible="true">
${refs.join('\n')}
    </assessmentSection>
  </testPart>
  <outcomeProcessing>
    <setOutcomeValue identifier="SCORE"><sum><testVariables variableIdentifier="SCORE"/></sum></setOutcomeValue>
  </outcomeProcessing>
</assessmentTest>
`;
}
