/** Base of IRIs where `site.yaml` names none: valid, but not unique in the world. */
export const fallbackBase = 'urn:lotse:';

/** Makes IRIs of concepts, of the scheme and of other entries on a base, which gets a slash at its end unless it ends with one, `#` or `:`. */
export function irisOn(idBase: string = fallbackBase) {
  const base = /[/#:=]$/.test(idBase) ? idBase : `${idBase}/`;
  return {
    base,
    scheme: `${base}terms`,
    concept: (id: string) => `${base}terms/${id}`,
    entry: (kind: string, id: string) => `${base}${kind}/${id}`,
  };
}
