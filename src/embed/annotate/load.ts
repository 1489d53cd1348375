import type { AnnotateData } from '../../model/annotate.ts';

/** Name the data scripts call. */
type Page = { lotseAnnotate?: (language: string, data: AnnotateData) => void };

/**
 * Loads the terms of a language as a classic script, once each: a host's policy that lets this site's scripts in lets them in, too.
 * @param root address of the site, with a slash at the end
 * @param scriptUrl makes the address of a script
 * @param nonce of the script tag this one came with
 * @returns undefined where the site has no such language or the host refuses
 */
export function loader(root: string, scriptUrl: (address: string) => string, nonce: string) {
  const came: Record<string, AnnotateData> = {};
  const asked: Record<string, Promise<AnnotateData | undefined>> = {};
  (self as Page).lotseAnnotate = (language, data) => {
    came[language] = data;
  };
  return (language: string): Promise<AnnotateData | undefined> => {
    asked[language] ??= new Promise((resolve) => {
      const script = document.createElement('script');
      if (nonce) script.nonce = nonce;
      script.onload = script.onerror = () => {
        script.remove();
        resolve(came[language]);
      };
      try {
        script.src = scriptUrl(`${root}api/v1/annotate.${language}.js`);
        document.head.append(script);
      } catch {
        resolve(undefined);
      }
    });
    return asked[language];
  };
}
