import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isListed, keptOnDevice } from '../../src/i18n/kept-on-device.ts';

const texts = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && /\.tsx?$/.test(file.name) && file.name !== 'kept-on-device.ts')
  .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'));
/** Keys carry their version; what is read and written by hand is seen by its call. */
const keys = texts.flatMap((text) => [
  ...[...text.matchAll(/['`](lotse:[^'`\s<]*\bv\d[^'`\s]*)['`]/g)].map(([, key = '']) => key),
  ...[...text.matchAll(/Storage(?:\.(?:get|set|remove)Item\(|\[)'(lotse:[^']+)'/g)].map(([, key = '']) => key),
]);

it('the table of what is kept names every key in the code', () => {
  expect(keys.length).toBeGreaterThan(15);
  const missing = keys
    .map((key) => key.replace(/\$\{[^}]*\}.*$/, 'x').replace(/:$/, ':x'))
    .filter((key) => !isListed(key) && !isListed(`${key}:v1`));
  expect([...new Set(missing)]).toEqual([]);
});

it('the table names nothing the code no longer keeps', () => {
  const code = texts.join('\n');
  const gone = keptOnDevice.filter(
    ({ key, store }) => store !== 'cache' && !code.includes(key.split('…').find((part) => part.length > 1) ?? key),
  );
  expect(gone).toEqual([]);
});
