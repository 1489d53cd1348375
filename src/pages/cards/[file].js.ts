import { content } from '../../content.ts';
import { cardFiles, cardScript } from '../../exports/term-cards.ts';
import type { Language } from '../../model/entry.ts';

export async function getStaticPaths() {
  const { library } = await content();
  const files = Array.from({ length: cardFiles(library) }, (_none, file) => file);
  return library.site.languages.flatMap((language) =>
    files.map((file) => ({ params: { file: `${language}-${file}` }, props: { language, file } })),
  );
}

/** Cards of terms, asked for when somebody first rests on a term. */
export async function GET({ props }: { props: { language: Language; file: number } }): Promise<Response> {
  const { library } = await content();
  return new Response(cardScript(library, props.language, props.file), { headers: { 'content-type': 'text/javascript' } });
}
