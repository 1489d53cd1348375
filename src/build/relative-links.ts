/** A tag with its attributes; quoted values may hold `>`. */
const tag = /<[a-z][a-z0-9-]*(?:\s(?:"[^"]*"|'[^']*'|[^"'>])*)?>/gi;
const address = /(\s(?:href|src|action|poster|data-path|data-root)=")\/(?!\/)/g;

/**
 * Makes root addresses (`/terms/x/`) relative to a page, so that the build works at any path.
 * Only inside tags: text and code samples stay as they are.
 * @param html a finished page
 * @param pathname the page's own path, beginning with a slash
 */
export function relativeLinks(html: string, pathname: string): string {
  const depth = pathname.split('/').length - 2;
  const up = depth > 0 ? '../'.repeat(depth) : './';
  return html.replace(tag, (whole) => whole.replace(address, (_all, before: string) => before + up));
}

/** The same for style sheets: addresses below the folder the sheet lies in. */
export const relativeStyles = (css: string, folder: string): string =>
  css.replaceAll(`url(/${folder}/`, 'url(./').replaceAll(`url("/${folder}/`, 'url("./');
