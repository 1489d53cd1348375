import { buildSite } from '../build/build-site.ts';
import { contentFolder, readContent } from '../build/content-fs.ts';
import { reportText } from '../build/report.ts';
import { today } from '../build/today.ts';
import { checkContent } from '../model/check-content.ts';

/** `lotse build`: checks the content, builds aside, swaps. A broken content folder leaves the last output untouched. */
export async function run(args: string[]): Promise<number> {
  if (args.length > 0) {
    process.stderr.write('lotse build (LOTSE_CONTENT, LOTSE_OUT)\n');
    return 2;
  }
  const { findings, library } = checkContent(readContent(contentFolder()), today());
  if (findings.length > 0) process.stdout.write(reportText(findings, 'de', library?.entries.length ?? 0));
  if (findings.some((finding) => finding.severity === 'error')) return 1;
  await buildSite(process.env['LOTSE_OUT'] || 'dist');
  return 0;
}
