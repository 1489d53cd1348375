import { content } from '../../../../content.ts';
import { heightsOf } from '../../../../embed/heights.ts';
import { oembedOf } from '../../../../embed/oembed.ts';
import { type EntryProps, entryPaths } from '../../../../layouts/entry-paths.ts';
import { pick } from '../../../../model/reading.ts';
import { routesOf } from '../../../../model/routes.ts';

/** A path for each entry in each language; none without `publicUrl`, because the standard wants full addresses. */
export const getStaticPaths = async () => ((await content()).library.site.publicUrl ? entryPaths() : []);

/** The card of an entry's page for other programs. `lotse heights` puts the measured height in. */
export const GET = async ({ props }: { props: EntryProps }): Promise<Response> => {
  const { entry, language } = props;
  const { library } = await content();
  const { site, leading } = library;
  const root = (site.publicUrl ?? '').replace(/\/?$/, '/');
  const path = routesOf(leading).embed(entry.kind, entry.id, language).slice(1);
  const page = { title: library.words(entry, language).words.title, address: root + path, heights: heightsOf(undefined, path).heights };
  return Response.json(oembedOf(page, { name: pick(site.name, language, leading).text, address: root }));
};
