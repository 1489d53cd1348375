import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LmsKind } from '../../components/lessons/lms/session.ts';
import type { Course } from './course.ts';
import { cutCourse, type Files } from './cut.ts';
import { lintPackage } from './lint/lint.ts';
import type { Problem } from './lint/rule.ts';
import { cmi5Manifest } from './manifest/cmi5.ts';
import { lomFile } from './manifest/lom.ts';
import type { Manifest } from './manifest/manifest.ts';
import { scorm12Manifest } from './manifest/scorm12.ts';
import { scorm2004Manifest } from './manifest/scorm2004.ts';
import { zipped } from './zip.ts';

/** A finished package, and what is wrong with it. */
export interface Package {
  /** Name of the zip. */
  name: string;
  zip: Uint8Array;
  files: Files;
  problems: Problem[];
}

const manifests = { scorm12: scorm12Manifest, scorm2004: scorm2004Manifest, cmi5: cmi5Manifest } as const;
/** Schemas both SCORMs want at a package's root; cmi5 wants none. */
const schemas: Record<LmsKind, string | undefined> = { scorm12: 'scorm12', scorm2004: 'scorm2004', cmi5: undefined };

/**
 * Makes the package of a course: cut from the built site, with its manifest, looked over.
 * @param site folder of the built site
 * @throws when the site lacks a file
 */
export function makePackage(site: string, course: Course, kind: LmsKind): Package {
  const files = cutCourse(site, course, kind);
  const add = ({ path, body }: Manifest) => files.set(path, new TextEncoder().encode(body));
  if (kind !== 'cmi5') add(lomFile(course, kind));
  add(manifests[kind](course, [...files.keys()].sort()));
  const folder = schemas[kind];
  if (folder) for (const [name, schema] of schemaFiles(folder)) files.set(name, schema);
  return { name: `${course.id}.${kind}.zip`, zip: zipped(files), files, problems: lintPackage(kind, files) };
}

function schemaFiles(folder: string): [name: string, body: Uint8Array][] {
  const place = join(import.meta.dirname, 'xsd', folder);
  return readdirSync(place).map((name) => [name, readFileSync(join(place, name))]);
}
