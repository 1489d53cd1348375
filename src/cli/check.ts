import { contentFolder, readContent } from '../build/content-fs.ts';
import { reportJson, reportText } from '../build/report.ts';
import { today } from '../build/today.ts';
import { checkContent } from '../model/check-content.ts';
import { readLanguage } from './options.ts';

/** `lotse check [--json] [--lang de|en]`: every finding with its place, what would be right, and a page to read. */
export async function run(args: string[]): Promise<number> {
  const language = readLanguage(args);
  const unknown = args.filter((arg, index) => arg !== '--json' && arg !== '--lang' && args[index - 1] !== '--lang');
  if (!language || unknown.length > 0) {
    process.stderr.write(`lotse check [--json] [--lang de|en]\n`);
    return 2;
  }
  const { findings, library } = checkContent(readContent(contentFolder()), today());
  process.stdout.write(
    args.includes('--json') ? reportJson(findings, language) : reportText(findings, language, library?.entries.length ?? 0),
  );
  return findings.some((finding) => finding.severity === 'error') ? 1 : 0;
}
