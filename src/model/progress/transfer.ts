import { type CodePlan, decodePath, encodePath } from './codec.ts';
import type { Progress } from './progress.ts';

/** What stands after `#` in a link that carries progress of a path. */
const mark = 'take=';

/** Progress of a path as the fragment of a link; browsers never send it to a server. Words typed freely are left out. */
export const transferFragment = (progress: Progress, plan: CodePlan): string => `#${mark}${plan.path}.${encodePath({ progress }, plan)}`;

/** The path a fragment carries progress of, and its code; undefined for any other fragment. */
export function transferIn(fragment: string): { path: string; code: string } | undefined {
  const [path = '', code = ''] = fragment.startsWith(`#${mark}`) ? fragment.slice(mark.length + 1).split('.') : [];
  return path ? { path, code } : undefined;
}

/** Progress from a code; undefined for what is damaged or of a version to come. */
export const progressIn = (code: string, plan: CodePlan): Progress | undefined => decodePath(code, plan)?.progress;
