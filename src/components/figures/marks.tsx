import type { ComponentChildren, VNode } from 'preact';
import type { Kind } from '../../model/kind-names.ts';

interface MarkProps {
  readonly class?: string;
}
type Emotion = -2 | -1 | 0 | 1 | 2;

/** A small drawing in the line of our figures: decoration beside a word, 24 to 48 px. */
const Drawing = ({ class: name = '', box = '0 0 48 48', children }: MarkProps & { box?: string; children: ComponentChildren }) => (
  <svg
    class={`mark ${name}`.trim()}
    viewBox={box}
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    stroke-width="2.6"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    {children}
  </svg>
);
/** A spot of solid ink. */
const Ink = ({ d }: { d: string }) => <path d={d} fill="currentColor" stroke="none" />;

/** A word in a bubble of its own. */
export const TermMark = (props: MarkProps) => (
  <Drawing {...props}>
    <path d="M9 8.4C20 7.2 31 7.3 40 8.6c2 9 2 17-.2 24-6 1-12 1.2-18.4 1L12.6 41l1.6-7.6C12.3 33.3 10.6 33 9 32.6c-2-8-2-16 0-24.2z" />
    <path d="M16.4 17.6c5-.8 10-.8 16.2-.2M16.6 24.6c3.6-.5 6.6-.5 10-.2" />
  </Drawing>
);
/** A scale and its hand. */
export const MetricMark = (props: MarkProps) => (
  <Drawing {...props}>
    <path d="M5.8 34.4c-.4-11.6 7.4-20.2 18.4-20.2 10.8.1 18.4 8.4 18 20.2M5.8 34.4c12-.7 24.4-.7 36.4 0M24 33.8c1.8-4.4 4.2-8.4 7.4-12" />
    <path d="M12 20.6l2.2 2.4M24 14.4l.2 3.2M36.4 20.8l-2.4 2.2" />
    <Ink d="M24 30.4c1.9 0 3.3 1.5 3.2 3.4-.1 1.8-1.5 3.1-3.3 3-1.9-.1-3.1-1.4-3.1-3.2.1-1.9 1.4-3.2 3.2-3.2z" />
  </Drawing>
);
/** Two rings and where they touch. */
export const TouchpointMark = (props: MarkProps) => (
  <Drawing {...props}>
    <path d="M5.6 24.6c-.4-7.6 4.8-13.4 12-13.6 7.4-.2 12.8 5.4 12.9 12.8.1 7.6-5.2 13.4-12.5 13.4-7.2 0-12-5.2-12.4-12.6z" />
    <path d="M17.6 23.4c.2-7.2 5.6-12.6 12.8-12.5 7.4.1 12.3 5.8 12.1 13.2-.2 7.3-5.5 13-12.7 12.9-7.3-.1-12.4-6-12.2-13.6z" />
    <Ink d="M24 20.2c2.3 0 3.9 1.8 3.8 4-.1 2.1-1.7 3.7-3.9 3.6-2.2-.1-3.7-1.7-3.7-3.8.1-2.2 1.7-3.8 3.8-3.8z" />
  </Drawing>
);
/** Head and shoulders. */
export const PersonaMark = (props: MarkProps) => (
  <Drawing {...props}>
    <path d="M16 17.4c-.2-5.8 3.2-10 8.4-10 5 0 8.2 4 8 9.6-.2 6-3.4 10.2-8.2 10.2-4.9 0-8-4-8.2-9.8z" />
    <path d="M8.4 40.6c.6-8.4 5-12.3 11.4-13.4M28.8 27.2c6.6 1 10.6 5.2 11 13.4" />
    <Ink d="M15.2 17c-.8-7.6 3.8-11.4 9.6-11.2 6 .2 9.6 4.2 8.6 10.4-5.4.2-9-1.4-11.2-4.4-1.2 2.9-3.6 4.6-7 5.2z" />
  </Drawing>
);
/** Three heads together. */
export const RoleMark = (props: MarkProps) => (
  <Drawing {...props}>
    <path d="M18.2 17.2c-.2-4 2.2-7 5.9-7s5.8 2.8 5.7 6.8c-.1 4.2-2.4 7.2-5.7 7.2-3.5 0-5.8-2.8-5.9-7zM12.8 40.4c.4-7.4 4.2-11.6 11.2-11.7 7 0 10.9 4.3 11.2 11.6" />
    <path d="M12.4 25.6c-2.8-.2-4.5-2.4-4.4-5.4.2-2.9 2-4.8 4.6-4.8M35.6 25.6c2.8-.2 4.5-2.4 4.4-5.4-.2-2.9-2-4.8-4.6-4.8M4.4 37c.2-4.2 1.8-6.6 5-7.6M43.6 37c-.2-4.2-1.8-6.6-5-7.6" />
    <Ink d="M17.8 16.2c-.4-5 2.6-7.6 6.6-7.5 4.1.1 6.4 2.9 5.8 7-3.6.1-6.1-1-7.6-3-.8 1.9-2.5 3.1-4.8 3.5z" />
  </Drawing>
);
/** Steps and the arrow from one to the next. */
export const ProcessMark = (props: MarkProps) => (
  <Drawing {...props}>
    <path d="M6 8c4-.6 8-.6 13 0 .6 4 .6 7 0 11-5 .5-9 .5-13 0-.6-4-.6-7 0-11zM29 29c4-.6 8-.6 13 0 .6 4 .6 7 0 11-5 .5-9 .5-13 0-.6-4-.6-7 0-11z" />
    <path d="M24 13c8-.4 12 3 12 11M32 20l4 5 4-5M12 24c-.4 7 3 11 11 11" />
  </Drawing>
);
/** A way up and down. */
export const JourneyMark = (props: MarkProps) => (
  <Drawing {...props}>
    <path d="M5.6 29c4.4-12.4 9-14.2 12.6-6.4 3 6.8 4.4 15.4 8.8 14.8 5.6-.8 4-23.6 14.8-26.6" />
    <Ink d="M42 6.8c2 0 3.5 1.6 3.4 3.6-.1 1.9-1.6 3.3-3.5 3.2-2-.1-3.3-1.5-3.3-3.4.1-2 1.5-3.4 3.4-3.4zM6 26.2c1.9 0 3.3 1.5 3.2 3.4-.1 1.8-1.5 3.1-3.3 3-1.9-.1-3.1-1.4-3.1-3.2.1-1.9 1.4-3.2 3.2-3.2z" />
  </Drawing>
);
/** A pair of quotation marks. */
export const VoiceMark = (props: MarkProps) => (
  <Drawing {...props}>
    <path d="M19.6 12.4c-6.6 2.2-10.6 7.4-10.8 15.2M39.4 12.4c-6.6 2.2-10.6 7.4-10.8 15.2" />
    <Ink d="M14.2 23.2c3.7-.1 6.4 2.5 6.3 6.3-.1 3.6-2.7 6.2-6.2 6.1-3.6-.1-6.1-2.7-6.1-6.2.1-3.6 2.6-6.1 6-6.2zM34 23.2c3.7-.1 6.4 2.5 6.3 6.3-.1 3.6-2.7 6.2-6.2 6.1-3.6-.1-6.1-2.7-6.1-6.2.1-3.6 2.6-6.1 6-6.2z" />
  </Drawing>
);
/** A sprig from one pot put into the next. */
export const PracticeMark = (props: MarkProps) => (
  <Drawing {...props}>
    <path d="M6.6 30.2c4.6-.5 8.8-.5 13.2 0-.4 4.2-1.2 7.8-2.4 11.4-2.9.4-5.6.4-8.4 0-1.2-3.6-2-7.2-2.4-11.4zM28.4 30.2c4.6-.5 8.8-.5 13.2 0-.4 4.2-1.2 7.8-2.4 11.4-2.9.4-5.6.4-8.4 0-1.2-3.6-2-7.2-2.4-11.4z" />
    <path d="M13.2 29.8c-.4-6.4-.2-11.4.6-16.4M35 29.8c-.3-3.2-.2-5.8.2-8.6M20 11.6c5.6-3.4 10.4-3.2 14 .8M30.4 13.2c1.6.2 3.1 0 4.6-.6.2-1.7.1-3.2-.4-4.8" />
    <Ink d="M13.6 18.2c-4.4.4-7.4-1.8-8.4-6.4 4.6-.4 7.6 1.8 8.4 6.4zM14 14.4c.2-4.2 2.6-6.8 6.8-7.6.2 4.4-2.2 7.2-6.8 7.6zM35.2 23.6c.4-3.4 2.5-5.4 6-5.8 0 3.5-2.2 5.7-6 5.8z" />
  </Drawing>
);
/** Two panels of a strip. */
export const StoryMark = (props: MarkProps) => (
  <Drawing {...props}>
    <path d="M5.4 8.8c12-.9 25-.9 37.2 0 .6 10.4.6 20.6 0 30.4-12.4.8-25 .8-37.2 0-.7-10-.7-20.2 0-30.4zM27.4 8.4c-.4 10-.6 20.6.2 31" />
    <path d="M11 15.4c3.6-.4 7-.4 10.6 0 .4 2.6.4 4.8 0 7.2-1.9.3-3.6.4-5.3.3l-3.1 3.3.4-3.5c-.9 0-1.7-.1-2.6-.3-.4-2.5-.4-4.6 0-7zM32 39.4c-.2-5.4 1-8.2 3.6-8.2s3.6 2.8 3.6 8.2" />
    <Ink d="M35.6 21.8c2.2 0 3.7 1.7 3.6 3.9-.1 2-1.6 3.5-3.7 3.4-2-.1-3.4-1.6-3.4-3.6.1-2.1 1.5-3.7 3.5-3.7z" />
  </Drawing>
);
/** A card with a question ticked. */
export const LessonMark = (props: MarkProps) => (
  <Drawing {...props}>
    <path d="M9.4 6.4c10-.8 19.4-.8 29 0 .7 12 .7 23.6 0 35.2-9.8.7-19.4.7-29 0-.7-11.6-.7-23.4 0-35.2z" />
    <path d="M15.4 15.6c6-.6 11.6-.6 17.2 0M15.4 22c3.6-.4 7-.4 10.2 0M15.2 31.6c1.9 1.5 3.3 3 4.4 4.8 2.6-4.6 6-8 11-11" />
  </Drawing>
);
/** A buoyed channel: the way through. */
export const PathMark = (props: MarkProps) => (
  <Drawing {...props}>
    <path d="M8 42c7-.6 9-5.6 16-6s14-2.6 13.6-8.6-8-6.8-14-7.4-9.4-3.8-8.6-7.8" />
    <path d="M10.4 12.2c2-3 3.4-5.6 4.4-8.6 1.3 3 2.8 5.6 5 8.4-3.2.6-6.3.6-9.4.2z" />
    <Ink d="M8 38.8c2 0 3.4 1.5 3.3 3.4-.1 1.8-1.5 3.1-3.3 3-1.9-.1-3.2-1.4-3.1-3.2 0-1.9 1.3-3.2 3.1-3.2zM37.6 23.8c1.9 0 3.3 1.5 3.2 3.4-.1 1.8-1.5 3.1-3.3 3-1.9-.1-3.1-1.4-3.1-3.2.1-1.9 1.4-3.2 3.2-3.2z" />
  </Drawing>
);
/** A compass. */
export const GuideMark = (props: MarkProps) => (
  <Drawing {...props}>
    <path d="M6 24.6C5.6 13.8 13.4 6 24 5.8c10.8-.2 18.4 7.6 18.3 18.2-.1 10.8-7.9 18.3-18.1 18.3C13.8 42.3 6.3 34.8 6 24.6z" />
    <path d="M31.8 15.4c-1.8 4.6-3.4 8.2-5.2 11.4-3.3 1.8-6.6 3.5-11 5.4 1.7-4.6 3.3-8 5.3-11.4 3.3-1.9 6.6-3.6 10.9-5.4z" />
    <Ink d="M31.8 15.4c-4.3 1.8-7.6 3.5-10.9 5.4 2.2 1.7 4 3.6 5.7 6 1.8-3.2 3.4-6.8 5.2-11.4z" />
  </Drawing>
);

/** A mirror and who looks into it. */
export const AssessmentMark = (props: MarkProps) => (
  <Drawing {...props}>
    <path d="M11 19c-.3-8 5-13.2 13-13.2S37.3 11 37 19c-.2 8-5.2 13.4-13 13.4S11.2 27 11 19zM23.8 32.6c.3 3 .3 6 0 9.4M17 42.2c4.6-.5 9.2-.5 14 0" />
    <path d="M19.2 23.6c2.8 2.2 6.4 2.3 9.4 0M18.4 14.6c.9-1.1 2-1.6 3.4-1.6" />
    <Ink d="M19.6 16.2c1.1 0 1.8 1 1.7 2.4-.1 1.3-.8 2.2-1.8 2.1-1-.1-1.6-.9-1.6-2.2.1-1.3.8-2.3 1.7-2.3zM28.4 16.2c1.1 0 1.8 1 1.7 2.4-.1 1.3-.8 2.2-1.8 2.1-1-.1-1.6-.9-1.6-2.2.1-1.3.8-2.3 1.7-2.3z" />
  </Drawing>
);

/** The mark of each kind of entry. */
export const kindMarks: Readonly<Partial<Record<Kind, (props: MarkProps) => VNode>>> = {
  terms: TermMark,
  metrics: MetricMark,
  touchpoints: TouchpointMark,
  personas: PersonaMark,
  roles: RoleMark,
  processes: ProcessMark,
  journeys: JourneyMark,
  voices: VoiceMark,
  practices: PracticeMark,
  stories: StoryMark,
  lessons: LessonMark,
  paths: PathMark,
  guides: GuideMark,
  assessments: AssessmentMark,
};

const mouths: Readonly<Record<Emotion, string>> = {
  '-2': 'M15.6 35c3.6-5.6 12.6-5.8 16.6-.4M13 17.2l6 2.6M35 17l-5.8 2.8',
  '-1': 'M17 33.6c3.4-3 10.4-3.2 14 0',
  '0': 'M17 32c4.6.6 9.6.5 14-.2',
  '1': 'M16.4 30c3.6 4.4 11.4 4.6 15.2 0',
  '2': 'M14.8 28.4c5.6-.6 12.6-.6 18.4 0-.8 6-4.4 9.4-9.2 9.4s-8.4-3.6-9.2-9.4z',
};
/** A face for a strength of feeling; a word always stands beside it. */
export const FeelingMark = ({ emotion, ...props }: MarkProps & { emotion: Emotion }) => (
  <Drawing {...props}>
    <path d="M5.8 24.8C5.4 13.8 13 5.9 23.8 5.8c10.9-.1 18.6 7.4 18.5 18.1-.1 10.9-7.7 18.5-18 18.5C13.6 42.4 6.2 35 5.8 24.8z" />
    <path d={mouths[emotion]} />
    <Ink d="M17.4 19.4c1.3 0 2.1 1.3 2 3.1-.1 1.7-.9 2.9-2.1 2.8-1.2-.1-1.9-1.2-1.9-2.9.1-1.7.8-3 2-3zM30.8 19.4c1.3 0 2.1 1.3 2 3.1-.1 1.7-.9 2.9-2.1 2.8-1.2-.1-1.9-1.2-1.9-2.9.1-1.7.8-3 2-3z" />
  </Drawing>
);

/** The pilot's boat beside a buoy: for pages with nothing on them yet. */
export const EmptySea = (props: MarkProps) => (
  <Drawing box="0 0 240 120" {...props}>
    <path d="M30 72c28 3.6 56 4 88 1.2-4 12.2-10 19.6-18.4 22.6-18.6 1.6-36.4 1.2-54-.8C38.4 91 33.4 83.6 30 72zM52 73.4c-.4-9.6-.2-18 .8-25.6 10-.8 19.6-.8 29 0 2.6 8 4.6 16.4 6 25.6M59 55.4c5.6-.5 10.8-.5 16 0 1.4 3 2.4 6 3.2 9.4-6.6.5-13 .5-19.4.2-.3-3.3-.2-6.5.2-9.6zM66 47.6c-.3-9-.2-17 .2-24.8M66.2 23.2c7.6.4 13.4 1.8 19.8 4.6-6.4 2.4-12.4 3.8-19.6 4.4" />
    <path d="M176 96.6c.8-15.4 3.4-29 7.4-41.2 3.4-.4 6.4-.4 9.6 0 4.2 12.4 6.6 26 7.2 41.4M180.4 68.4c5.4.8 10.6.8 15.8 0M177.6 82c7.2 1 14 1 21 0M188.2 55c-.2-3.6-.1-6.8.1-10" />
    <Ink d="M188.2 37.2c2.4 0 4.1 1.8 4 4.1-.1 2.2-1.8 3.8-4.1 3.7-2.2-.1-3.8-1.7-3.7-3.9 0-2.2 1.6-3.9 3.8-3.9z" />
    <path d="M6 99.6c9.6-5.6 15.6-5.4 24-.4s15.2 5 24 0 15.8-4.8 24.2.2 15.6 4.8 24-.2 15.4-4.8 24 .2 15.4 4.6 24-.2 15.6-5 24.2 0 15.4 4.8 24 0 14.6-4.8 21.6-2M62 112c6.6-3.6 12-3.4 18.4 0M138 111.6c6.4-3.4 11.8-3.2 18 .2" />
  </Drawing>
);
