import type { VideoResult } from '../build/video/story-video.ts';
import type { Language } from '../model/entry.ts';

interface DrawingSaid {
  done: number;
  all: number;
  drawn: number;
  reused: number;
  /** Seconds that are left; undefined while nobody can know. */
  left: number | undefined;
}
const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(Math.round(seconds) % 60).padStart(2, '0')}`;
const size = (bytes: number): string => (bytes < 1e6 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1e6).toFixed(1)} MB`);
const listed = ({ files }: VideoResult): string => files.map(({ path, bytes }) => `${path}  ${size(bytes)}\n`).join('');

const de = {
  broken: 'Nichts exportiert, denn der Inhalt hat Fehler:\n\n',
  unknown: (id: string, right: string) => `Die Geschichte „${id}“ gibt es nicht. Gemeint: ${right}?\n`,
  voice: (id: string) => `„${id}“ ist eine Kundenstimme: Sie ist schon ein Film, ihre Datei liegt im Ordner des Eintrags.\n`,
  noLanguage: (language: string, right: string) => `Die Site hat keine Seiten in „${language}“. Möglich: ${right}.\n`,
  noBrowser:
    'Kein Chromium oder Chrome gefunden. Hole einen mit: npx playwright install chromium\nOder nenne deinen: CHROME_PATH=/pfad/zu/chrome\n',
  noFfmpeg:
    'ffmpeg fehlt; es macht aus Bildern ein Video. So bekommst du es:\n  Debian, Ubuntu  sudo apt-get install ffmpeg\n  macOS           brew install ffmpeg\n  Windows         winget install ffmpeg\nLiegt es anderswo: FFMPEG_PATH=/pfad/zu/ffmpeg\n',
  uses: (site: string) => `Nehme die gebaute Site in „${site}“. Neu bauen: --build\n`,
  builds: (site: string) => `Baue die Site nach „${site}“ …\n`,
  notBuilt: 'Nichts exportiert, denn die Site ließ sich nicht bauen.\n',
  drawing: ({ done, all, drawn, reused, left }: DrawingSaid) =>
    `Bild ${done} von ${all}: ${drawn} gezeichnet, ${reused} wiederverwendet${left === undefined ? '' : `, noch ${clock(left)}`}`,
  encoding: (done: number, all: number) => `Video ${done} von ${all}`,
  written: (result: VideoResult) => listed(result),
  failed: (why: string) => `Nicht exportiert: ${why}\nDie fertigen Bilder bleiben liegen; derselbe Befehl macht dort weiter.\n`,
};

const en: typeof de = {
  broken: 'Nothing exported, because the content has errors:\n\n',
  unknown: (id, right) => `There is no story “${id}”. Did you mean ${right}?\n`,
  voice: (id) => `“${id}” is a customer’s voice: it is a film already, and its file is in the entry’s folder.\n`,
  noLanguage: (language, right) => `The site has no pages in “${language}”. There are: ${right}.\n`,
  noBrowser: 'No Chromium or Chrome found. Get one with: npx playwright install chromium\nOr name yours: CHROME_PATH=/path/to/chrome\n',
  noFfmpeg:
    'ffmpeg is missing; it makes a video of pictures. How to get it:\n  Debian, Ubuntu  sudo apt-get install ffmpeg\n  macOS           brew install ffmpeg\n  Windows         winget install ffmpeg\nIf it lies elsewhere: FFMPEG_PATH=/path/to/ffmpeg\n',
  uses: (site) => `Using the built site in “${site}”. To build it anew: --build\n`,
  builds: (site) => `Building the site into “${site}” …\n`,
  notBuilt: 'Nothing exported, because the site could not be built.\n',
  drawing: ({ done, all, drawn, reused, left }) =>
    `Frame ${done} of ${all}: ${drawn} drawn, ${reused} reused${left === undefined ? '' : `, ${clock(left)} left`}`,
  encoding: (done, all) => `Video ${done} of ${all}`,
  written: (result) => listed(result),
  failed: (why) => `Not exported: ${why}\nFinished frames are kept; the same command goes on from there.\n`,
};

/** What the video export says. */
export const videoMessages: Record<Language, typeof de> = { de, en };
