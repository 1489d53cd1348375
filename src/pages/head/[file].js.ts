import { content } from '../../content.ts';
import type { Language } from '../../model/entry.ts';
import { headData, headTexts } from '../../search/head/build.ts';

export async function getStaticPaths() {
  const { library } = await content();
  return library.site.languages.flatMap((language) => [
    { params: { file: language }, props: { language, texts: false } },
    { params: { file: `${language}-texts` }, props: { language, texts: true } },
  ]);
}

/** The head index of a language as a classic script: works in sandboxed frames, where nothing may be fetched. */
export async function GET({ props }: { props: { language: Language; texts: boolean } }): Promise<Response> {
  const { library } = await content();
  const data = props.texts ? headTexts(library, props.language) : headData(library, props.language);
  const script = `lotseHead(${JSON.stringify(data).replace(/</g, '\\u003c')})`;
  return new Response(script, { headers: { 'content-type': 'text/javascript' } });
}
