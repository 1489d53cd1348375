import { content } from '../../content.ts';
import { headData, headTexts } from '../../search/head/build.ts';
import { headFiles } from '../../search/head/shards.ts';

export async function getStaticPaths() {
  const { library } = await content();
  return library.site.languages.flatMap((language) =>
    headFiles(headData(library, language), headTexts(library, language)).map(({ name, data }) => ({
      params: { file: name },
      props: { name, data },
    })),
  );
}

/** A file of a language's head index as a classic script: works in sandboxed frames, where nothing may be fetched. */
export function GET({ props: { name, data } }: { props: { name: string; data: object } }): Response {
  const script = `lotseHead(${JSON.stringify(name)},${JSON.stringify(data).replace(/</g, '\\u003c')})`;
  return new Response(script, { headers: { 'content-type': 'text/javascript' } });
}
