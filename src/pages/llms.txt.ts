import { content } from '../content.ts';
import { llmsText } from '../exports/llms-text.ts';

/** The site as one text. */
export async function GET(): Promise<Response> {
  return new Response(llmsText((await content()).library), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
