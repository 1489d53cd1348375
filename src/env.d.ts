/// <reference types="astro/client" />

/** Addresses of the browser scripts, made by `build/browser-scripts.ts`. */
declare module 'virtual:lotse/scripts' {
  export const scripts: Record<'embed' | 'moved' | 'course' | 'review' | 'class' | 'slides', string>;
  export const starters: Record<'de' | 'en', string>;
}
declare module 'virtual:lotse/theme.css';
declare module 'hyphen/*' {
  const language: { hyphenateSync(text: string, options?: { hyphenChar?: string; minWordLength?: number }): string };
  export default language;
}
