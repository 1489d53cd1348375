import type { Change, Foreign, Source } from './entry.ts';
import type { GuideFacts, GuideWords } from './kinds/guide.ts';
import type { JourneyFacts } from './kinds/journey.ts';
import type { LessonFacts, LessonWords } from './kinds/lesson.ts';
import type { PathFacts } from './kinds/path.ts';
import type { PersonaFacts, PersonaWords } from './kinds/persona.ts';
import type { ProcessFacts } from './kinds/process.ts';
import type { StoryFacts } from './kinds/story.ts';
import type { TermFacts, TermWords } from './kinds/term.ts';
import type { TouchpointFacts, TouchpointWords } from './kinds/touchpoint.ts';

/** Facts every entry has. */
export interface SharedFacts {
  owner?: string | undefined;
  reviewed: string;
  reviewEvery: number;
  status: 'draft' | 'in-review' | 'approved' | 'deprecated';
  replacedBy?: string | undefined;
  sources: Source[];
  unlinked: string[];
  means: string[];
  foreign?: Foreign | undefined;
  version?: string | undefined;
  changes: Change[];
}

/** Words every entry has in a language. */
export interface SharedWords {
  title: string;
  summary: string;
}

/** Facts by kind. */
export interface FactsOf {
  terms: TermFacts;
  touchpoints: TouchpointFacts;
  personas: PersonaFacts;
  processes: ProcessFacts;
  journeys: JourneyFacts;
  stories: StoryFacts;
  lessons: LessonFacts;
  paths: PathFacts;
  guides: GuideFacts;
  pages: SharedFacts;
}

/** Words by kind; a flow's other words lie in its facts, side by side. */
export interface WordsOf {
  terms: TermWords;
  touchpoints: TouchpointWords;
  personas: PersonaWords;
  processes: SharedWords;
  journeys: SharedWords;
  stories: SharedWords;
  lessons: LessonWords;
  paths: SharedWords;
  guides: GuideWords;
  pages: SharedWords;
}
