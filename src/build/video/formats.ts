/** What a story can be written as. */
export const videoFormats = ['mp4', 'webm', 'gif', 'png'] as const;
export type VideoFormat = (typeof videoFormats)[number];

export interface Size {
  readonly width: number;
  readonly height: number;
}
/** Colours of the bar at the lower edge, as `#rrggbb`. */
export interface BarColours {
  readonly done: string;
  readonly rest: string;
}

/** A picture that moves by itself gets large fast: fewer frames, fewer pixels. */
const gif = { fps: 12, width: 960 } as const;

/** Colours as high-definition players expect them (ITU-R BT.709). */
const yuv = 'scale=out_color_matrix=bt709:out_range=tv,format=yuv420p';
const tags = ['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709', '-color_range', 'tv'];

/** Frames a second that a format is written with. */
export const framesPerSecond = (format: VideoFormat, wanted: number): number => (format === 'gif' ? Math.min(wanted, gif.fps) : wanted);

/** Seconds of all frames, from the first to the last; the end of the film is the last frame. */
export const frameTimes = (duration: number, fps: number): number[] =>
  Array.from({ length: Math.max(1, Math.round(duration * fps)) }, (_, index) => Math.round((index / fps) * 1e6) / 1e6);

/**
 * Arguments for ffmpeg, which reads PNG after PNG from its input. The bar grows in ffmpeg, so that it costs no drawing.
 * Same frames, same bytes from the same ffmpeg: no date, no encoder's name, one thread where threads change the result.
 */
export function ffmpegArgs(
  format: Exclude<VideoFormat, 'png'>,
  { width, height }: Size,
  fps: number,
  frames: number,
  { done, rest }: BarColours,
  target: string,
): string[] {
  const bar = Math.max(2, Math.round(Math.min(width, height) / 135 / 2) * 2);
  const colour = (of: string) => `color=c=0x${of.slice(1)}:s=${width}x${bar}:r=${fps}`;
  const length = frames / fps;
  const chain = [
    `${colour(rest)}[rest]`,
    `${colour(done)}[done]`,
    `[0:v][rest]overlay=0:${height - bar}:shortest=1[a]`,
    `[a][done]overlay=x='-w+w*min(1,(t+${1 / fps})/${length})':y=${height - bar}:shortest=1:eval=frame[b]`,
  ];
  const tail = {
    mp4: `[b]${yuv}[v]`,
    webm: `[b]${yuv}[v]`,
    gif: `[b]scale='min(${gif.width},iw)':-2:flags=lanczos,split[c][d];[c]palettegen=max_colors=96:stats_mode=diff[p];[d][p]paletteuse=dither=none:diff_mode=rectangle[v]`,
  }[format];
  const codec = {
    mp4: ['-c:v', 'libx264', '-preset', 'medium', '-tune', 'animation', '-crf', '20', ...tags, '-movflags', '+faststart'],
    webm: [
      '-c:v',
      'libvpx-vp9',
      '-b:v',
      '0',
      '-crf',
      '32',
      '-deadline',
      'good',
      '-cpu-used',
      '3',
      '-row-mt',
      '0',
      '-threads',
      '1',
      ...tags,
    ],
    gif: ['-loop', '0'],
  }[format];
  return [
    ...['-hide_banner', '-loglevel', 'error', '-y', '-f', 'image2pipe', '-framerate', String(fps), '-c:v', 'png', '-i', '-'],
    ...['-filter_complex', [...chain, tail].join(';'), '-map', '[v]', ...codec],
    ...['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:v', '+bitexact', '-f', format, target],
  ];
}
