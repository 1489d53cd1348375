import type { Library } from './library.ts';

/**
 * What is computed from a whole library and asked for on every page: made when first asked for, once for each library.
 * What it returns is shared by all who ask; nobody may change it.
 */
export function perLibrary<T extends object>(make: (library: Library) => T): (library: Library) => T {
  const made = new WeakMap<Library, T>();
  return (library) => {
    const known = made.get(library);
    if (known) return known;
    const fresh = make(library);
    made.set(library, fresh);
    return fresh;
  };
}
