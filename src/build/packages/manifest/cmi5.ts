import type { Course } from '../course.ts';
import { launchPage, type Manifest } from './manifest.ts';
import { element, inLanguages, xmlDocument } from './xml.ts';

/** `cmi5.xml`: the course structure of cmi5 (AICC CMI-5, Quartz, section 13.1). `moveOn` is always said: its default counts at once. */
export function cmi5Manifest(course: Course): Manifest {
  const said = ({ title, summary }: Pick<Course, 'title' | 'summary'>) => [
    element('title', {}, inLanguages('langstring', 'lang', title)),
    element('description', {}, inLanguages('langstring', 'lang', summary)),
  ];
  const units = course.units.map((unit) =>
    element(
      'au',
      {
        id: unit.iri,
        moveOn: unit.graded ? 'CompletedAndPassed' : 'Completed',
        masteryScore: unit.graded ? String(Number(course.passMark.toFixed(4))) : undefined,
        launchMethod: 'AnyWindow',
      },
      ...said(unit),
      element('url', {}, launchPage + unit.parameters),
    ),
  );
  return {
    path: 'cmi5.xml',
    body: xmlDocument(
      element(
        'courseStructure',
        { xmlns: 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd' },
        element('course', { id: course.iri }, ...said(course)),
        ...units,
      ),
    ),
  };
}
