import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { LmsKind } from '../../components/lessons/lms/session.ts';
import { routesOf } from '../../model/routes.ts';
import type { Course } from './course.ts';
import { cutCards } from './cut-cards.ts';
import { rewritePage } from './rewrite-page.ts';
import { scriptsFor } from './scripts-for.ts';

/** Files of a package by their names in it, forward slashes. */
export type Files = Map<string, Uint8Array>;

/** A page of the site and where it comes to lie in the package. */
interface Cut {
  /** Folder in the site, as `embed/lessons/x/`. */
  from: string;
  to: string;
}

/**
 * Cuts a course out of the built site: its shell, the embed pages of its lessons in every language, and all they ask for.
 * No page is made anew; only links are led elsewhere and the adapter to the LMS is put in.
 * @param site folder of the built site
 * @throws when something the site should have is missing
 */
export function cutCourse(site: string, course: Course, kind: LmsKind): Files {
  const routes = routesOf(course.leading);
  const shells = course.languages.map((language): Cut => {
    const from = `${routes.embed('paths', course.id, language).slice(1)}course/`;
    return { from, to: language === course.leading ? 'index.html' : `${from}index.html` };
  });
  const lessons = course.languages.flatMap((language) =>
    course.lessons.map((id): Cut => {
      const from = routes.embed('lessons', id, language).slice(1);
      return { from, to: `${from}index.html` };
    }),
  );
  const places = new Map([...shells, ...lessons].map(({ from, to }) => [from, to]));
  // Links to a lesson's full page lead to its embed page.
  for (const { from, to } of lessons) places.set(from.replace('embed/', ''), to);
  const files: Files = new Map();
  const asked = new Set(['_lotse/NOTICE.txt']);
  const html: string[] = [];
  const starters = new Set<string>();
  const adapter = scriptNamed(site, 'lms');
  for (const cut of [...shells, ...lessons]) {
    const page = rewritePage(readFileSync(join(site, cut.from, 'index.html'), 'utf8'), {
      ...cut,
      pages: places,
      has: (path) => existsSync(join(site, path)),
      publicUrl: course.publicUrl,
    });
    for (const path of page.files) asked.add(path);
    const text = shells.includes(cut) ? withAdapter(page.html, kind, posix.relative(posix.dirname(cut.to), adapter)) : page.html;
    for (const path of page.files) if (/^_lotse\/starter\./.test(path)) starters.add(path);
    html.push(text);
    files.set(cut.to, bytes(text));
  }
  asked.add(adapter);
  for (const starter of starters) for (const path of scriptsFor(html, readFileSync(join(site, starter), 'utf8'))) asked.add(path);
  for (const path of asked) {
    const body = readFileSync(join(site, path));
    files.set(path, body);
    if (path.endsWith('.css')) for (const file of askedByStyles(body.toString(), path)) files.set(file, readFileSync(join(site, file)));
  }
  for (const [path, body] of cutCards(site, course.languages, html)) files.set(path, bytes(body));
  return files;
}

/** Tells the shell which standard its package speaks, and brings the script that speaks it before the shell's own. */
function withAdapter(html: string, kind: LmsKind, adapter: string): string {
  // Where a cmi5 course reports to is known only when it is launched.
  const open = kind === 'cmi5' ? html.replace("connect-src 'self'", "connect-src 'self' https: http:") : html;
  return open
    .replace('</head>', `<meta name="lotse-lms" content="${kind}"></head>`)
    .replace(/<script defer src="[^"]*\/course\.[0-9a-f]{8}\.js">/, (own) => `<script defer src="${adapter}"></script>${own}`);
}

function scriptNamed(site: string, name: string): string {
  const file = readdirSync(join(site, '_lotse')).find((one) => new RegExp(`^${name}\\.[0-9a-f]{8}\\.js$`).test(one));
  if (!file) throw new Error(`${site}/_lotse/${name}.*.js`);
  return `_lotse/${file}`;
}

/** Fonts and pictures a style sheet names. */
const askedByStyles = (css: string, path: string): string[] =>
  [...css.matchAll(/url\(["']?([^"')]+)["']?\)/g)]
    .map(([, address = '']) => address)
    .filter((address) => !/^(?:data:|#)/.test(address))
    .map((address) => posix.join(posix.dirname(path), address));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
