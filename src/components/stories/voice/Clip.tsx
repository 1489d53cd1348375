import { fill, wordsIn } from '../../../i18n/words.ts';
import type { Entry } from '../../../model/library.ts';
import type { Clip as ClipFiles, Scope } from '../../scope.ts';

interface Props {
  scope: Scope;
  entry: Entry<'stories'>;
  clip: ClipFiles;
}

/** A customer's own voice in the frame of the stories: the browser's own controls, captions, loaded only when somebody plays it. */
export function Clip({ scope, entry, clip }: Props) {
  const { t, library, language } = scope;
  const spoken = entry.facts.media?.language ?? library.leading;
  const { poster } = clip;
  const common = {
    controls: true,
    preload: 'none',
    lang: spoken,
    'aria-label': fill(t.voice.label, { title: library.title(entry, language) }),
  } as const;
  const inside = (
    <>
      <source src={clip.url} type={clip.type} />
      {clip.captions.map((track) => (
        <track
          key={track.language}
          kind="captions"
          src={track.url}
          srclang={track.language}
          label={wordsIn(track.language).languageName}
          default={track.language === language}
        />
      ))}
      <a href={clip.url}>{t.voice.file}</a>
    </>
  );
  return (
    <figure class="panel-frame ground-customer clip">
      <figcaption class="panel-caption">
        {t.voice.name}
        {spoken === language ? '' : `, ${fill(t.voice.spoken, { language: t.languages[spoken] })}`}
      </figcaption>
      {clip.type.startsWith('video') ? (
        <video
          class="panel-picture"
          width={poster?.width}
          height={poster?.height}
          {...(poster ? { poster: poster.url } : {})}
          playsInline
          {...common}
        >
          {inside}
        </video>
      ) : (
        <div class="clip-sound">
          {poster ? <img class="panel-picture" src={poster.url} alt="" width={poster.width} height={poster.height} /> : null}
          <audio {...common}>{inside}</audio>
        </div>
      )}
    </figure>
  );
}
