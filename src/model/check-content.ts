import { headingAnchors, ownAnchors } from './anchors.ts';
import { assessmentParts } from './checks/assessment-parts.ts';
import { brokenImage } from './checks/broken-image.ts';
import { brokenLink } from './checks/broken-link.ts';
import { bubbleLength } from './checks/bubble-length.ts';
import { canvas } from './checks/canvas.ts';
import { clip } from './checks/clip.ts';
import { codeInContent } from './checks/code-in-content.ts';
import { wrongConfirmedForms } from './checks/confirmed-forms.ts';
import type { Check } from './checks/context.ts';
import { contrast } from './checks/contrast.ts';
import { danglingId } from './checks/dangling-id.ts';
import { duplicateLabel } from './checks/duplicate-label.ts';
import { duplicateScene } from './checks/duplicate-scene.ts';
import { evidence } from './checks/evidence.ts';
import { foreignWord } from './checks/foreign-word.ts';
import { formerIds } from './checks/former-id.ts';
import { headingLevel } from './checks/heading-level.ts';
import { incomplete } from './checks/incomplete.ts';
import { missingTranslation } from './checks/missing-translation.ts';
import { offStageBeats } from './checks/off-stage.ts';
import { overdueReview } from './checks/overdue-review.ts';
import { loneLesson, pathCircle } from './checks/paths.ts';
import { publishedKey } from './checks/published-key.ts';
import { questionMismatch, questionShape } from './checks/questions.ts';
import { raci } from './checks/raci.ts';
import { samePlace } from './checks/same-place.ts';
import { sceneTouchpoint } from './checks/scene-touchpoint.ts';
import { storedIds } from './checks/stored-ids.ts';
import { storyGuest } from './checks/story-guest.ts';
import { touchpointWay } from './checks/touchpoint-way.ts';
import { unknownComponent } from './checks/unknown-component.ts';
import { unreachableStep } from './checks/unreachable-step.ts';
import { unsafeHtml } from './checks/unsafe-html.ts';
import { unseenCast } from './checks/unseen-cast.ts';
import { voiceConsent } from './checks/voice-consent.ts';
import { byPlace, type Finding } from './finding.ts';
import type { Entry, Library } from './library.ts';
import { readLibrary } from './read-library.ts';
import type { SourceContent, SourceEntry } from './source.ts';

/** Every check; schemas and syntax have spoken before. */
const checks: Check[] = [
  assessmentParts,
  brokenImage,
  brokenLink,
  clip,
  bubbleLength,
  codeInContent,
  contrast,
  danglingId,
  duplicateLabel,
  duplicateScene,
  evidence,
  foreignWord,
  formerIds,
  headingLevel,
  incomplete,
  loneLesson,
  missingTranslation,
  offStageBeats,
  overdueReview,
  pathCircle,
  publishedKey,
  questionMismatch,
  questionShape,
  raci,
  canvas,
  samePlace,
  sceneTouchpoint,
  storedIds,
  storyGuest,
  touchpointWay,
  unknownComponent,
  unreachableStep,
  unsafeHtml,
  unseenCast,
  voiceConsent,
  wrongConfirmedForms,
];

/**
 * Judges a content folder by every rule.
 * @param today `YYYY-MM-DD`; left out, the newest date in the content counts (same content, same findings)
 */
export function checkContent(content: SourceContent, today?: string): { library: Library | undefined; findings: Finding[] } {
  const { library, findings } = readLibrary(content);
  if (!library) return { library, findings: findings.sort(byPlace) };
  const sources = new Map(content.entries.map((entry) => [`${entry.kind}/${entry.id}`, entry]));
  const source = (kind: string, id: string) => sources.get(`${kind}/${id}`);
  const context = {
    content,
    library,
    today: today ?? newestDate(library),
    dayGiven: today !== undefined,
    source,
    anchors: anchorsOf(source),
  };
  return { library, findings: [...findings, ...checks.flatMap((check) => check(context))].sort(byPlace) };
}

/** The newest review date of the content. */
export const newestDate = (library: Library): string =>
  library.entries.reduce((newest, entry) => (entry.facts.reviewed > newest ? entry.facts.reviewed : newest), '1970-01-01');

/** Anchors of every language together: ids are the same, headings differ; a link need only fit one. */
function anchorsOf(sourceOf: (kind: string, id: string) => SourceEntry | undefined): (entry: Entry) => Set<string> {
  const known = new Map<string, Set<string>>();
  return (entry) => {
    const key = `${entry.kind}/${entry.id}`;
    let anchors = known.get(key);
    if (!anchors) {
      anchors = new Set(ownAnchors(entry));
      const source = sourceOf(entry.kind, entry.id);
      for (const doc of Object.values(source?.docs ?? {})) if (doc.tree) for (const anchor of headingAnchors(doc.tree)) anchors.add(anchor);
      known.set(key, anchors);
    }
    return anchors;
  };
}
