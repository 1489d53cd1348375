import type { Course } from '../course.ts';
import type { Manifest } from './manifest.ts';
import { element, inLanguages, xmlDocument } from './xml.ts';

/** Where a manifest's metadata lie: beside it, because the schemas of SCORM take none inside without schemas of their own. */
export const lomPage = 'metadata.xml';

/** How the two SCORMs write texts in languages: IMS Learning Resource Meta-Data 1.2.1 and IEEE LOM. */
const styles = {
  scorm12: { xmlns: 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1', name: 'langstring', key: 'xml:lang' },
  scorm2004: { xmlns: 'http://ltsc.ieee.org/xsd/LOM', name: 'string', key: 'language' },
} as const;

/** Title and description of a course in all its languages. */
export function lomFile({ title, summary, languages }: Course, kind: keyof typeof styles): Manifest {
  const { xmlns, name, key } = styles[kind];
  return {
    path: lomPage,
    body: xmlDocument(
      element(
        'lom',
        { xmlns },
        element(
          'general',
          {},
          element('title', {}, inLanguages(name, key, title)),
          ...languages.map((language) => element('language', {}, language)),
          element('description', {}, inLanguages(name, key, summary)),
        ),
      ),
    ),
  };
}
