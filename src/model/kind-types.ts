import type { Change, Foreign, SearchedAs, Source } from './entry.ts';
import type { AssessmentFacts } from './kinds/assessment.ts';
import type { GuideFacts, GuideWords } from './kinds/guide.ts';
import type { JourneyFacts } from './kinds/journey.ts';
import type { LessonFacts, LessonWords } from './kinds/lesson.ts';
import type { MetricFacts, MetricWords } from './kinds/metric.ts';
import type { PathFacts } from './kinds/path.ts';
import type { PersonaFacts, PersonaWords } from './kinds/persona.ts';
import type { PracticeFacts, PracticeWords } from './kinds/practice.ts';
import type { ProcessFacts } from './kinds/process.ts';
import type { RoleFacts, RoleWords } from './kinds/role.ts';
import type { StoryFacts } from './kinds/story.ts';
import type { TermFacts, TermWords } from './kinds/term.ts';
import type { TouchpointFacts, TouchpointWords } from './kinds/touchpoint.ts';
import type { VoiceFacts, VoiceWords } from './kinds/voice.ts';

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
  formerly: string[];
  foreign?: Foreign | undefined;
  searchedAs?: SearchedAs | undefined;
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
  metrics: MetricFacts;
  touchpoints: TouchpointFacts;
  personas: PersonaFacts;
  roles: RoleFacts;
  processes: ProcessFacts;
  journeys: JourneyFacts;
  voices: VoiceFacts;
  practices: PracticeFacts;
  stories: StoryFacts;
  lessons: LessonFacts;
  paths: PathFacts;
  guides: GuideFacts;
  assessments: AssessmentFacts;
  pages: SharedFacts;
}

/** Words by kind; a flow's other words lie in its facts, side by side. */
export interface WordsOf {
  terms: TermWords;
  metrics: MetricWords;
  touchpoints: TouchpointWords;
  personas: PersonaWords;
  roles: RoleWords;
  processes: SharedWords;
  journeys: SharedWords;
  voices: VoiceWords;
  practices: PracticeWords;
  stories: SharedWords;
  lessons: LessonWords;
  paths: SharedWords;
  guides: GuideWords;
  assessments: SharedWords;
  pages: SharedWords;
}
