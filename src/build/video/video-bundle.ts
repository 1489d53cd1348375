import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

/** What turns a story's page into a video's: a script and a style sheet. Neither is published. */
export async function videoBundle(): Promise<{ script: string; style: string }> {
  const result = await build({
    entryPoints: ['src/components/stories/video/video-page.ts'],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
  });
  return { script: result.outputFiles[0]?.text ?? '', style: readFileSync('src/styles/video.css', 'utf8') };
}
