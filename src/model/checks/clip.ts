import { clipType, clipTypes, hasCaptions, heavyClip } from '../clip.ts';
import type { Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { SourceData, SourceEntry } from '../source.ts';
import { atPath, type Check, factsSource } from './context.ts';

/** A customer's voice must be a clip a browser plays, lie beside the text, and be there for those who do not hear it. */
export const clip: Check = (context) =>
  context.content.entries.flatMap((source) => {
    const yaml = factsSource(context, source);
    const facts = source.kind === 'stories' ? context.library.get('stories', source.id)?.facts : undefined;
    if (!yaml || !facts) return [];
    const { media } = facts;
    if (!media)
      return facts.scenes.length > 0 ? [] : [atPath('missing-field', yaml, ['scenes'], { key: 'scenes', right: 'scenes, media' })];
    const findings = beside(source, yaml, ['media', 'file'], media.file);
    if (!clipType(media.file))
      findings.push(
        wrong(
          yaml,
          ['media', 'file'],
          media.file,
          Object.keys(clipTypes).map((ending) => `.${ending}`),
        ),
      );
    const bytes = source.clips?.[media.file] ?? 0;
    if (bytes > heavyClip)
      findings.push(
        atPath('clip', yaml, ['media', 'file'], { found: media.file, size: megabytes(bytes), most: megabytes(heavyClip) }, 'warning'),
      );
    if (media.poster) {
      const path = ['media', 'poster'];
      findings.push(...beside(source, yaml, path, media.poster));
      if (!/\.(png|jpe?g|webp|avif|svg|gif)$/i.test(media.poster))
        findings.push(wrong(yaml, path, media.poster, ['.png', '.jpg', '.webp']));
    }
    if (Object.keys(media.captions).length === 0)
      findings.push(
        atPath('missing-field', yaml, ['media', 'captions'], { key: `media.captions.${context.library.leading}`, right: '.vtt' }),
      );
    for (const [language, name = ''] of Object.entries(media.captions)) {
      const missing = beside(source, yaml, ['media', 'captions', language], name);
      findings.push(...missing);
      if (missing.length === 0 && !hasCaptions(source.tracks?.[name] ?? ''))
        findings.push(atPath('captions', yaml, ['media', 'captions', language], { found: name }));
    }
    return findings;
  });

function beside(source: SourceEntry, yaml: SourceData, path: string[], name: string): Finding[] {
  if (source.assets.includes(name)) return [];
  return [atPath('clip', yaml, path, { found: name, there: nearest(name, source.assets) ?? (source.assets.join(', ') || '–') })];
}

function wrong(yaml: SourceData, path: string[], found: string, values: string[]): Finding {
  return atPath('wrong-value', yaml, path, { key: path.join('.'), found, right: '', values: values.join(', ') });
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000)} MB`;
