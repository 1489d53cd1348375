import { type HeightsFile, usual, widths } from '../../../embed/heights.ts';

/** Heights of embed pages: rules of thumb, until `lotse heights` measures the built pages and writes them in. */
export const GET = (): Response => Response.json({ v: 1, widths, usual, pages: {} } satisfies HeightsFile);
