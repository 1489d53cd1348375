import type { z } from 'astro/zod';
import type { Language } from './entry.ts';
import type { Kind } from './kind-names.ts';
import { assessmentFacts, assessmentLocals, assessmentReferences, readAssessment } from './kinds/assessment.ts';
import { guideFacts, guideReferences, guideWords, readGuide, readSummary } from './kinds/guide.ts';
import { journeyFacts, journeyLocals, journeyReferences, readJourney } from './kinds/journey.ts';
import { lessonFacts, lessonReferences, lessonWords, readLesson } from './kinds/lesson.ts';
import { metricFacts, metricReferences, metricWords, readMetric } from './kinds/metric.ts';
import { pageFacts, pageWords } from './kinds/page.ts';
import { pathFacts, pathReferences, readPath } from './kinds/path.ts';
import { personaFacts, personaWords, readPersona } from './kinds/persona.ts';
import { practiceFacts, practiceReferences, practiceWords, readPractice } from './kinds/practice.ts';
import { processFacts, processLocals, processReferences, readProcess } from './kinds/process.ts';
import { readRole, roleFacts, roleReferences, roleWords } from './kinds/role.ts';
import { readStory, storyFacts, storyLocals, storyReferences } from './kinds/story.ts';
import { readTerm, termFacts, termReferences, termWords } from './kinds/term.ts';
import { readTouchpoint, touchpointFacts, touchpointReferences, touchpointWords } from './kinds/touchpoint.ts';
import { readVoice, voiceFacts, voiceReferences, voiceWords } from './kinds/voice.ts';
import type { Reading } from './reading.ts';
import type { LocalReference, Reference } from './reference.ts';

export { isKind, type Kind, kindNames } from './kind-names.ts';

/** What the engine must know of a kind. */
export interface KindDefinition {
  /** `prose`: facts and words in front matter. Otherwise the YAML file that holds both. */
  form: 'prose' | `${string}.yaml`;
  facts: z.ZodObject;
  /** Words per language; flows have none, their words lie in the facts. */
  words?: z.ZodObject;
  references(facts: never): Reference[];
  locals?(facts: never): LocalReference[];
  /** Puts the entry's texts, but the long text, into reading order. */
  read(reading: Reading, facts: never, words: never, language: Language): void;
}

/** The table of kinds: a new kind is a file in `kinds/` and a line here. */
export const kinds: Record<Kind, KindDefinition> = {
  terms: { form: 'prose', facts: termFacts, words: termWords, references: termReferences, read: readTerm },
  metrics: { form: 'prose', facts: metricFacts, words: metricWords, references: metricReferences, read: readMetric },
  touchpoints: { form: 'prose', facts: touchpointFacts, words: touchpointWords, references: touchpointReferences, read: readTouchpoint },
  personas: { form: 'prose', facts: personaFacts, words: personaWords, references: none, read: readPersona },
  roles: { form: 'prose', facts: roleFacts, words: roleWords, references: roleReferences, read: readRole },
  processes: { form: 'process.yaml', facts: processFacts, references: processReferences, locals: processLocals, read: readProcess },
  journeys: { form: 'journey.yaml', facts: journeyFacts, references: journeyReferences, locals: journeyLocals, read: readJourney },
  voices: { form: 'prose', facts: voiceFacts, words: voiceWords, references: voiceReferences, read: readVoice },
  practices: { form: 'prose', facts: practiceFacts, words: practiceWords, references: practiceReferences, read: readPractice },
  stories: { form: 'story.yaml', facts: storyFacts, references: storyReferences, locals: storyLocals, read: readStory },
  lessons: { form: 'prose', facts: lessonFacts, words: lessonWords, references: lessonReferences, read: readLesson },
  paths: { form: 'path.yaml', facts: pathFacts, references: pathReferences, read: readPath },
  guides: { form: 'prose', facts: guideFacts, words: guideWords, references: guideReferences, read: readGuide },
  assessments: {
    form: 'assessment.yaml',
    facts: assessmentFacts,
    references: assessmentReferences,
    locals: assessmentLocals,
    read: readAssessment,
  },
  pages: { form: 'prose', facts: pageFacts, words: pageWords, references: none, read: readSummary },
};

function none(): [] {
  return [];
}
