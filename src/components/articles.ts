import type { FunctionComponent } from 'preact';
import type { Kind } from '../model/kinds.ts';
import type { Entry } from '../model/library.ts';
import { AssessmentArticle } from './assessments/AssessmentArticle.tsx';
import { AssessmentIndex } from './assessments/AssessmentIndex.tsx';
import { RowIndex } from './base/RowIndex.tsx';
import { GuideArticle, PlainArticle } from './guides/GuideArticle.tsx';
import { JourneyArticle } from './journeys/JourneyArticle.tsx';
import { JourneyIndex } from './journeys/JourneyIndex.tsx';
import { LessonArticle } from './lessons/LessonArticle.tsx';
import { MetricArticle } from './metrics/MetricArticle.tsx';
import { MetricIndex } from './metrics/MetricIndex.tsx';
import { PathArticle } from './paths/PathArticle.tsx';
import { PathIndex } from './paths/PathIndex.tsx';
import { PersonaArticle } from './personas/PersonaArticle.tsx';
import { PracticeArticle } from './practices/PracticeArticle.tsx';
import { PracticeIndex } from './practices/PracticeIndex.tsx';
import { ProcessArticle } from './processes/ProcessArticle.tsx';
import { ProcessIndex } from './processes/ProcessIndex.tsx';
import { RoleArticle } from './roles/RoleArticle.tsx';
import { RoleIndex } from './roles/RoleIndex.tsx';
import type { Rendered, Scope } from './scope.ts';
import { StoryArticle } from './stories/StoryArticle.tsx';
import { StoryIndex } from './stories/StoryIndex.tsx';
import { TermArticle } from './terms/TermArticle.tsx';
import { TermIndex } from './terms/TermIndex.tsx';
import { TouchpointArticle } from './touchpoints/TouchpointArticle.tsx';
import { TouchpointIndex } from './touchpoints/TouchpointIndex.tsx';
import { VoiceArticle } from './voices/VoiceArticle.tsx';
import { VoiceIndex } from './voices/VoiceIndex.tsx';

// Each component takes its own kind's entry; the table is asked with an entry of the same kind, which TypeScript cannot follow.
type Article = FunctionComponent<{ scope: Scope; entry: object; rendered: Rendered }>;
type Index = FunctionComponent<{ scope: Scope; entries: readonly object[]; rendered?: (entry: Entry) => Rendered }>;

/** How an entry of each kind looks; page and embed show the same. */
export const articles = {
  terms: TermArticle,
  metrics: MetricArticle,
  touchpoints: TouchpointArticle,
  personas: PersonaArticle,
  roles: RoleArticle,
  processes: ProcessArticle,
  journeys: JourneyArticle,
  voices: VoiceArticle,
  practices: PracticeArticle,
  stories: StoryArticle,
  lessons: LessonArticle,
  paths: PathArticle,
  guides: GuideArticle,
  assessments: AssessmentArticle,
  pages: PlainArticle,
} satisfies Record<Kind, unknown> as unknown as Record<Kind, Article>;

/** How all entries of a kind are listed. */
export const indexes = {
  terms: TermIndex,
  metrics: MetricIndex,
  touchpoints: TouchpointIndex,
  personas: RowIndex,
  roles: RoleIndex,
  processes: ProcessIndex,
  journeys: JourneyIndex,
  voices: VoiceIndex,
  practices: PracticeIndex,
  stories: StoryIndex,
  lessons: RowIndex,
  paths: PathIndex,
  guides: RowIndex,
  assessments: AssessmentIndex,
  pages: RowIndex,
} satisfies Record<Kind, unknown> as unknown as Record<Kind, Index>;
