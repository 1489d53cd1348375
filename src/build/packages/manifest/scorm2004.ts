import type { Course, Unit } from '../course.ts';
import { lomPage } from './lom.ts';
import { launchPage, type Manifest } from './manifest.ts';
import { element, escaped, xmlDocument } from './xml.ts';

/** `imsmanifest.xml` of SCORM 2004: ADL SCORM 2004 4th Edition Content Aggregation Model, section 3.4. Its titles know one language; its metadata know all. */
export function scorm2004Manifest(course: Course, files: readonly string[]): Manifest {
  const title = (text: Course['title']) => element('title', {}, escaped(text[course.leading] ?? ''));
  const items = course.units.map((unit) =>
    element(
      'item',
      { identifier: `item-${unit.id}`, identifierref: 'course', isvisible: 'true', parameters: unit.parameters || undefined },
      title(unit.title),
      sequencing(course, unit),
    ),
  );
  return {
    path: 'imsmanifest.xml',
    body: xmlDocument(
      element(
        'manifest',
        {
          identifier: `lotse-${course.id}`,
          version: '1.0',
          xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
          'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
          'xmlns:adlseq': 'http://www.adlnet.org/xsd/adlseq_v1p3',
          'xmlns:adlnav': 'http://www.adlnet.org/xsd/adlnav_v1p3',
          'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
          'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
          'xsi:schemaLocation':
            'http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd',
        },
        element(
          'metadata',
          {},
          element('schema', {}, 'ADL SCORM'),
          element('schemaversion', {}, '2004 4th Edition'),
          element('adlcp:location', {}, lomPage),
        ),
        element(
          'organizations',
          { default: 'organization' },
          element(
            'organization',
            { identifier: 'organization', 'adlseq:objectivesGlobalToSystem': 'false' },
            title(course.title),
            ...items,
            element('imsss:sequencing', {}, element('imsss:controlMode', { choice: 'true', flow: 'true' })),
          ),
        ),
        element(
          'resources',
          {},
          element(
            'resource',
            { identifier: 'course', type: 'webcontent', 'adlcp:scormType': 'sco', href: launchPage },
            ...files.map((href) => `${element('file', { href })}\n`),
          ),
        ),
      ),
    ),
  };
}

/** The pass mark arrives as `cmi.scaled_passing_score`; completion and success are said by the course alone. */
function sequencing(course: Course, unit: Unit): string {
  const measure = element('imsss:minNormalizedMeasure', {}, String(course.passMark));
  return element(
    'imsss:sequencing',
    {},
    unit.graded
      ? element(
          'imsss:objectives',
          {},
          element('imsss:primaryObjective', { objectiveID: `${unit.id}-passed`, satisfiedByMeasure: 'true' }, measure),
        )
      : '',
    element('imsss:deliveryControls', { completionSetByContent: 'true', objectiveSetByContent: 'true' }),
  );
}
