import { largestToolFile, readToolFile, type ToolRefusal } from '../../model/tools/tool-file.ts';
import { answerTool } from './hand-in.ts';
import type { AssessmentPage } from './page.ts';

/** The code in a file somebody handed in: as the page saves it, or a text with codes. */
export async function answersIn(page: AssessmentPage, file: File): Promise<string | ToolRefusal> {
  if (file.size > largestToolFile) return { refused: 'tooBig' };
  const text = await file.text();
  if (/\.txt$/i.test(file.name)) return text;
  const read = readToolFile(text, answerTool(page.asked.id), codeOnly);
  return 'refused' in read ? read : read.state;
}

const codeOnly = (value: unknown): string | undefined => {
  const code = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)['code'] : undefined;
  return typeof code === 'string' ? code : undefined;
};
