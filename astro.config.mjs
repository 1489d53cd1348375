import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { lotse } from './src/build/integration.ts';
import { pipeline } from './src/markdown/pipeline.ts';

export default defineConfig({
  outDir: process.env.LOTSE_BUILD_DIR ?? './dist',
  cacheDir: process.env.LOTSE_CACHE_DIR ?? './node_modules/.astro',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  markdown: { syntaxHighlight: false, processor: unified({ ...pipeline(), smartypants: false }) },
  integrations: [preact(), mdx(), lotse()],
});
