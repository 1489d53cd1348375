import type { Beside } from './mentions.ts';

/**
 * Where nothing is marked: what leads elsewhere, is to be clicked or typed in, is code, a heading (and a table's), a quotation, hidden
 * from readers, or asks to be left alone. The site's own linker leaves out the same, as far as its texts have it.
 */
const closed = [
  'a,button,h1,h2,h3,h4,h5,h6,th,caption,legend,summary,label,select,textarea,input,output,option,datalist,blockquote,q',
  'code,pre,kbd,samp,var,script,style,noscript,template,title,svg,math,canvas,iframe,object,audio,video',
  'lotse-mark,lotse-term,lotse-embed,[data-lotse-ignore],[translate="no"],.notranslate,[aria-hidden="true"],[inert]',
  '[contenteditable]:not([contenteditable="false" i])',
  ...['button', 'link', 'heading', 'textbox', 'combobox', 'option', 'menuitem', 'tab', 'switch', 'checkbox', 'radio'].map(
    (role) => `[role="${role}"]`,
  ),
].join();

/** Elements a word may run through. */
const inline = 'b,i,em,strong,span,mark,u,s,sub,sup,small,big,font,wbr,abbr,dfn,cite,del,ins,time,data,bdi,bdo,lotse-mark';

/** A form may have a field named `matches`: the browser's own functions are asked, not the element's. */
const { closest, matches, getAttribute, checkVisibility } = Element.prototype;

/** Whether a node is below another one, or that one. */
export const contains = (top: Node | undefined, node: Node | null): boolean => top !== undefined && Node.prototype.contains.call(top, node);

/** Whether a text is not folded away or hidden with all around it. */
export const isVisible = ({ parentElement }: Text): boolean => parentElement === null || (checkVisibility?.call(parentElement) ?? true);

/** The language an element is in, as its page says; empty where it says nothing. */
export const languageOf = (element: Element): string => langOf(closest.call(element, '[lang]')).toLowerCase().split(/[-_]/, 1)[0] ?? '';

const langOf = (element: Element | null): string => (element && getAttribute.call(element, 'lang')) ?? '';

/** Whether text in an element may be marked at all. */
export const isOpen = (element: Element): boolean => closest.call(element, closed) === null && document.designMode !== 'on';

/**
 * Texts below a node in which words may be marked, in order. Shadow roots are not entered.
 * @yields each text; nodes may change while one is looked at
 */
export function* openTexts(top: Node): Generator<Text, void> {
  if (top instanceof Text) {
    yield top;
    return;
  }
  // A part in another language than what is around it is not looked at with this one's words.
  const foreign = (element: Element) => element !== top && matches.call(element, '[lang]') && languageOf(element) !== around;
  const around = top instanceof Element ? languageOf(top) : '';
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element
      ? matches.call(node, closed) || foreign(node)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_SKIP
      : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) {
    yield walker.currentNode as Text;
    // The host may have taken the place away meanwhile.
    if (!contains(top, walker.currentNode)) walker.currentNode = top;
  }
}

/** What stands right before and after a text, through elements that do not break a line. */
export const besideOf = (text: Text): Beside => ({ before: neighbour(text, 'previousSibling'), after: neighbour(text, 'nextSibling') });

function neighbour(from: Text, way: 'previousSibling' | 'nextSibling'): string {
  let node: Node = from;
  while (!node[way]) {
    const parent = node.parentElement;
    if (!parent || !matches.call(parent, inline)) return '';
    node = parent;
  }
  const next = node[way];
  if (next instanceof Element && !matches.call(next, inline)) return '';
  return next instanceof Comment ? '' : (next.textContent ?? '');
}

/**
 * Whether a text can be cut without moving anything: in a flexible box or a grid each piece would become a box of its own.
 */
export const mayCut = (text: Text): boolean => {
  const parent = text.parentElement;
  return parent !== null && !/flex|grid|ruby/.test(getComputedStyle(parent).display);
};
