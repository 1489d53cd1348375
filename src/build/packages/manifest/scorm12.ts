import type { Course } from '../course.ts';
import { lomPage } from './lom.ts';
import { launchPage, type Manifest } from './manifest.ts';
import { element, escaped, xmlDocument } from './xml.ts';

/** `imsmanifest.xml` of SCORM 1.2: ADL SCORM Content Aggregation Model 1.2, section 2.3. Its titles know one language; its metadata know all. */
export function scorm12Manifest(course: Course, files: readonly string[]): Manifest {
  const name = `lotse-${course.id}`;
  const title = (text: Course['title']) => element('title', {}, escaped(text[course.leading] ?? ''));
  const items = course.units.map((unit) =>
    element(
      'item',
      { identifier: `item-${unit.id}`, identifierref: 'course', isvisible: 'true', parameters: unit.parameters || undefined },
      title(unit.title),
      unit.graded ? element('adlcp:masteryscore', {}, String(Math.round(course.passMark * 100))) : '',
    ),
  );
  return {
    path: 'imsmanifest.xml',
    body: xmlDocument(
      element(
        'manifest',
        {
          identifier: name,
          version: '1.1',
          xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
          'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
          'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
          'xsi:schemaLocation':
            'http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd',
        },
        element(
          'metadata',
          {},
          element('schema', {}, 'ADL SCORM'),
          element('schemaversion', {}, '1.2'),
          element('adlcp:location', {}, lomPage),
        ),
        element(
          'organizations',
          { default: 'organization' },
          element('organization', { identifier: 'organization' }, title(course.title), ...items),
        ),
        element(
          'resources',
          {},
          element(
            'resource',
            { identifier: 'course', type: 'webcontent', 'adlcp:scormtype': 'sco', href: launchPage },
            ...files.map((href) => `${element('file', { href })}\n`),
          ),
        ),
      ),
    ),
  };
}
