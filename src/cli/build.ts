import { buildSite } from '../build/build-site.ts';
import { handOver, readChecked } from '../build/checked-content.ts';
import { contentFolder } from '../build/content-fs.ts';
import { reportText } from '../build/report.ts';
import { today } from '../build/today.ts';

/** `lotse build`: checks the content, builds aside, swaps. A broken content folder leaves the last output untouched. */
export async function run(args: string[]): Promise<number> {
  if (args.length > 0) {
    process.stderr.write('lotse build (LOTSE_CONTENT, LOTSE_OUT)\n');
    return 2;
  }
  if (!judged(contentFolder())) return 1;
  await buildSite(process.env['LOTSE_OUT'] || 'dist');
  return 0;
}

/** Prints what was found and leaves the content to the build; only there, so that it is not kept while pages are made. */
function judged(folder: string): boolean {
  const checked = readChecked(folder, today());
  const { findings, library } = checked;
  if (findings.length > 0) process.stdout.write(reportText(findings, 'de', library?.entries.length ?? 0));
  if (findings.some((finding) => finding.severity === 'error')) return false;
  handOver(folder, checked);
  return true;
}
