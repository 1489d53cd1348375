import type { ComponentChildren } from 'preact';
import { fill } from '../../../i18n/words.ts';
import type { Entry } from '../../../model/library.ts';
import type { Scope } from '../../scope.ts';
import { AgainIcon, BackIcon, FullIcon, OnIcon, PauseIcon, PlayIcon } from './icons.tsx';

/** What a film is played with. Words for every state are in the page; the script shows the one that fits. */
export function Controls({ scope, entry, length }: { scope: Scope; entry: Entry<'stories'>; length?: number | undefined }) {
  const { film } = scope.t;
  const outside = scope.outlet === 'embed' ? { target: '_blank', rel: 'noopener' } : {};
  return (
    <div class="film-controls">
      <button type="button" class="film-play" data-do="toggle">
        <Face name="play" icon={<PlayIcon />} label={film.play} />
        <Face name="pause" icon={<PauseIcon />} label={film.pause} hidden />
        <Face name="again" icon={<AgainIcon />} label={film.again} hidden />
        <Face name="next" icon={<OnIcon />} label={film.next} hidden />
      </button>
      <Sign action="previous" label={film.previousBeat}>
        <BackIcon />
      </Sign>
      <Sign action="next" label={film.nextBeat}>
        <OnIcon />
      </Sign>
      <div class="film-seek">
        <div class="film-bar">
          <input
            class="film-range"
            type="range"
            min="0"
            max="1000"
            step="1"
            value="0"
            aria-label={film.seek}
            data-at={film.at}
            data-length={length}
          />
          <span class="film-scenes" aria-hidden="true" />
        </div>
        <span class="film-clock" aria-hidden="true">
          <span class="film-time">0:00</span>
        </span>
      </div>
      <Sign action="full" label={film.full} hidden>
        <FullIcon />
      </Sign>
      <div class="film-more">
        <button type="button" class="film-word" data-do="resume" data-words={film.resume} hidden>
          {fill(film.resume, { n: 1 })}
        </button>
        <button type="button" class="film-word" data-do="anyway" hidden>
          {film.anyway}
        </button>
        <button type="button" class="film-word" data-do="comic">
          {film.asComic}
        </button>
        <a class="film-word" data-do="link" href={scope.href('stories', entry.id)} data-done={film.copied} {...outside}>
          {film.link}
        </a>
        <details class="film-settings">
          <summary>{film.settings}</summary>
          <div>
            <label>
              {film.speed}
              <select data-do="speed">
                {speeds.map(([name, speed]) => (
                  <option key={name} value={speed} selected={speed === 1}>
                    {film.speeds[name]}
                  </option>
                ))}
              </select>
            </label>
            <Switch name="captions" label={film.captions} />
            <Switch name="stops" label={film.stops} />
            <Switch name="voice" label={film.voice} hidden />
            <p class="film-keys">
              <b>{film.keys.title}:</b>{' '}
              {keys.map(([name, ...caps], index) => (
                <span key={name}>
                  {index > 0 ? ' · ' : ''}
                  {caps.map((cap) => (
                    <kbd key={cap}>{cap === ' ' ? film.keys.space : cap}</kbd>
                  ))}{' '}
                  {film.keys[name]}
                </span>
              ))}
            </p>
            <p class="film-kept" data-kept={film.kept} data-lost={film.lost} />
          </div>
        </details>
      </div>
    </div>
  );
}
const speeds = [
  ['slow', 0.75],
  ['normal', 1],
  ['quick', 1.25],
  ['quicker', 1.5],
] as const;
const keys = [
  ['toggle', ' ', 'K'],
  ['step', 'J', 'L'],
  ['jump', '←', '→'],
  ['captions', 'C'],
  ['full', 'F'],
] as const;

const Face = ({ name, icon, label, hidden }: { name: string; icon: ComponentChildren; label: string; hidden?: boolean }) => (
  <span data-face={name} hidden={hidden}>
    {icon} {label}
  </span>
);
const Sign = ({ action, label, hidden, children }: { action: string; label: string; hidden?: boolean; children: ComponentChildren }) => (
  <button type="button" class="film-sign" data-do={action} aria-label={label} title={label} hidden={hidden}>
    {children}
  </button>
);
const Switch = ({ name, label, hidden }: { name: string; label: string; hidden?: boolean }) => (
  <label hidden={hidden}>
    <input type="checkbox" data-do={name} /> {label}
  </label>
);
