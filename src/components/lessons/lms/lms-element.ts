import { progressStore } from '../store.ts';
import { cmi5Port } from './cmi5.ts';
import { CourseSession } from './course-session.ts';
import type { LmsPort } from './port.ts';
import { scormPort } from './scorm.ts';
import { scorm12 } from './scorm12.ts';
import { scorm2004 } from './scorm2004.ts';
import type { LmsKind } from './session.ts';

const ports: Record<LmsKind, () => LmsPort> = {
  scorm12: () => scormPort(scorm12, window),
  scorm2004: () => scormPort(scorm2004, window),
  cmi5: () => cmi5Port(window),
};

/** Opens the course with the LMS around this page, and hands in what is open when the page is hidden or goes away. */
window.lotseLms = (kind, course) => {
  const session = new CourseSession(ports[kind](), course, progressStore());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void session.hand(true);
  });
  // Never `unload`: frames of an LMS may forbid it.
  window.addEventListener('pagehide', () => void session.end(false));
  // Brought back from the browser's memory the session is over: a page loaded anew begins the next one.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) window.location.reload();
  });
  return session;
};
