import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { Root } from 'mdast';
import { Fragment, type FunctionComponent } from 'preact';
import { jsx, jsxs } from 'preact/jsx-runtime';
import { render } from 'preact-render-to-string';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { FileData } from './file-data.ts';
import { pipeline } from './pipeline.ts';

// biome-ignore lint/suspicious/noExplicitAny: components take different props; the vocabulary's check has judged them
export type Components = Record<string, FunctionComponent<any>>;

const { remarkPlugins, rehypePlugins } = pipeline();
const processor = unified()
  .use(remarkPlugins)
  .use(remarkRehype, { passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'], clobberPrefix: '' })
  .use(rehypePlugins)
  .freeze();

/**
 * Renders a parsed text to static HTML. Nothing of the content is evaluated: the only names it can say are components.
 * @param tree what `parseMarkdown` gave; it is changed
 * @param data language, terms, anchors of the page
 * @param components the vocabulary
 * @throws when the tree holds code; the check `code-in-content` refuses such a text before, with its place
 */
export async function renderMarkdown(tree: Root, data: FileData, components: Components): Promise<string> {
  const file = new VFile({ data: { lotse: data } });
  const hast = await processor.run(structuredClone(tree), file);
  const element = toJsxRuntime(hast as Parameters<typeof toJsxRuntime>[0], {
    Fragment,
    jsx: jsx as never,
    jsxs: jsxs as never,
    elementAttributeNameCase: 'html',
    createEvaluater: () => ({
      evaluateExpression(expression) {
        if (expression.type === 'Identifier' && Object.hasOwn(components, expression.name)) return components[expression.name];
        throw new Error(`code in content: ${expression.type}`);
      },
      evaluateProgram() {
        throw new Error('code in content');
      },
    }),
  });
  return render(element as never);
}

/** Renders a one-line text (from YAML or front matter): quotes and term links, no other markup. */
export async function renderInline(text: string, data: FileData): Promise<string> {
  const html = await renderMarkdown(
    { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] },
    data,
    {},
  );
  return html.replace(/^<p>|<\/p>$/g, '');
}
