import { z } from 'astro/zod';
import { day, type Language, type Localized, localized } from '../entry.ts';
import { pick } from '../reading.ts';
import { emptyRoadmap, milestoneStates, type RoadmapState } from './roadmap.ts';

const milestone = z
  .strictObject({
    title: localized,
    from: day.optional(),
    by: day,
    /** How one will notice, in customers. */
    measure: localized,
    who: localized,
    state: z.enum(milestoneStates).default('planned'),
  })
  .refine(({ from, by }) => !from || from <= by, { message: '≥ from', path: ['by'] });

/** The company's own roadmap, which `<Roadmap />` shows and lets people start from. */
export const roadmapPlan = z.strictObject({
  milestones: z.array(milestone).min(1).max(60),
  /** When it is regularly looked at whether it works. */
  checks: z
    .strictObject({
      first: day,
      time: z
        .string()
        .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { message: 'HH:MM' })
        .optional(),
      weeks: z.number().int().min(1).max(52),
      times: z.number().int().min(1).max(52),
    })
    .optional(),
});
export type RoadmapPlan = z.infer<typeof roadmapPlan>;

/** A plan in one language, as the tool keeps roadmaps. */
export function planned(plan: RoadmapPlan, language: Language, leading: Language): RoadmapState {
  const said = (value: Localized) => pick(value, language, leading).text;
  return {
    milestones: plan.milestones.map(({ title, from = '', by, measure, who, state }) => ({
      title: said(title),
      from,
      by,
      measure: said(measure),
      who: said(who),
      state,
    })),
    checks: plan.checks
      ? {
          first: plan.checks.first,
          time: plan.checks.time ?? '',
          weeks: String(plan.checks.weeks),
          times: String(plan.checks.times),
        }
      : emptyRoadmap.checks,
  };
}
