import { posix } from 'node:path';
import { type Packed, type Rule, textOf } from './rule.ts';

/** A reference in a page or sheet. */
interface Link {
  file: string;
  address: string;
  /** Asked for by the browser itself, not by a click. */
  fetched: boolean;
}

const tag = /<([a-z][a-z0-9-]*)((?:\s(?:"[^"]*"|'[^']*'|[^"'>])*)?)>/gi;

/** What pages and sheets point to, anchors of their own left out. */
function links({ files }: Packed): Link[] {
  return [...files.keys()].flatMap((file) => {
    if (file.endsWith('.css'))
      return [...textOf(files, file).matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, address = '']) => ({ file, address, fetched: true }));
    if (!file.endsWith('.html')) return [];
    return [...textOf(files, file).matchAll(tag)].flatMap(([, name = '', attributes = '']) =>
      [...attributes.matchAll(/\s(href|src|poster|data-path|data-root)="([^"]*)"/g)]
        .map(([, , address = '']) => ({ file, address, fetched: name !== 'a' && !/rel="canonical"/.test(attributes) }))
        .filter(({ address }) => !address.startsWith('#')),
    );
  });
}

const outside = (address: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address);

/** Every relative address leads to a file of the package; an absolute path leads out of it. */
export const linkDead: Rule = (packed) =>
  links(packed)
    .filter(({ address }) => !outside(address))
    .filter(({ file, address }) => {
      const path = decodeURI(address.replace(/[?#].*$/, ''));
      return path.startsWith('/') || !packed.files.has(path === '' ? file : posix.join(posix.dirname(file), path));
    })
    .map(({ file, address }) => ({ file, found: address }));

/** Nothing is fetched from elsewhere. */
export const requestOutside: Rule = (packed) =>
  links(packed)
    .filter(({ address, fetched }) => fetched && outside(address) && !/^data:/.test(address))
    .map(({ file, address }) => ({ file, found: address }));
