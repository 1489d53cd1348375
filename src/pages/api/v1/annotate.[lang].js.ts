import { content } from '../../../content.ts';
import { annotateScript } from '../../../exports/annotate-script.ts';
import type { Language } from '../../../model/entry.ts';

export async function getStaticPaths() {
  const { library } = await content();
  return library.site.languages.map((language) => ({ params: { lang: language }, props: { language } }));
}

/** Labels and cards of a language for `/annotate.js`, as a classic script. */
export async function GET({ props }: { props: { language: Language } }): Promise<Response> {
  const { library } = await content();
  return new Response(annotateScript(library, props.language), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
