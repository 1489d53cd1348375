import { describe, expect, it } from 'vitest';
import { partsOf, replaceParts } from '../../../src/components/handout/html-parts.ts';
import { solutions, worksheet } from '../../../src/components/handout/paper.ts';

const feedback = (verdict: string, why: string) =>
  `<details class="feedback"><summary>Antworten</summary><div class="feedback-text"><b>${verdict}.</b> <p>${why}</p></div></details>`;
const option = (key: string, text: string, right: boolean) =>
  `<div class="option" data-option="${key}"${right ? ' data-right' : ''}><input type="radio" id="q-${key}" name="q" value="${key}"/><label for="q-${key}"><span>${text}</span></label>${feedback(right ? 'richtig' : 'falsch', `Weil ${key}.`)}</div>`;
const question = `<lotse-question class="question asks-single" id="q" data-kind="single" data-question="{&quot;right&quot;:[&quot;b&quot;]}"><form><fieldset><legend class="question-prompt"><span>Was?</span></legend><div class="options">${option('a', 'Eins', false)}${option('b', 'Zwei', true)}</div></fieldset><div class="question-actions" hidden><button type="submit">Prüfen</button></div><p class="question-result" role="status" data-right="Richtig"></p></form></lotse-question>`;
const html = `<p>Vorher</p>${question}<lotse-note class="reflect" data-key="k"><p>Denk</p><div hidden><label for="n">Notiz</label><textarea id="n"></textarea></div></lotse-note><p>Nachher</p>`;

describe('the worksheet', () => {
  const paper = worksheet(html);

  it('keeps the text and the options, gives boxes and lines, and gives no answer away', () => {
    expect(paper).toContain('<p>Vorher</p>');
    expect(paper).toContain('<span>Eins</span>');
    expect(paper.match(/class="box box-radio"/g)).toHaveLength(2);
    expect(paper.match(/<i><\/i>/g)).toHaveLength(2 + 5);
    for (const gone of [
      'Weil',
      'richtig',
      'data-right',
      'data-question',
      'Prüfen',
      '<input',
      '<form',
      '<button',
      'textarea',
      'lotse-',
      ' for=',
      ' hidden',
    ])
      expect(paper, gone).not.toContain(gone);
  });
});

describe('the solutions', () => {
  const paper = solutions(html);

  it('name every option with its reason, mark the right one, and hold no id twice', () => {
    expect(paper).toContain('<span>Zwei</span>');
    expect(paper).toContain('<b>falsch.</b> <p>Weil a.</p>');
    expect(paper).toContain('<b>richtig.</b> <p>Weil b.</p>');
    expect(paper.match(/ data-right/g)).toHaveLength(1);
    for (const gone of [' id=', ' for=', ' name=', '<input', '<details', 'Vorher', 'Antworten', 'lotse-'])
      expect(paper, gone).not.toContain(gone);
  });

  it('are empty where nothing is asked', () => expect(solutions('<p>Text</p>')).toBe(''));
});

describe('parts of HTML', () => {
  it('reach to their own end, over others of their name and quoted signs', () => {
    const [part] = partsOf('<p>a</p><div class="x" title="</div>"><div>b</div></div><div>c</div>', /<(div) class="x"/g);
    expect(part).toEqual({ start: 8, end: 56 });
    expect(replaceParts('<b>1</b><i>2</i><b>3</b>', /<(b)>/g, (one) => one.toUpperCase())).toBe('<B>1</B><i>2</i><B>3</B>');
  });

  it('that are not closed are refused by name', () =>
    expect(() => partsOf('<div class="x"><p>', /<(div) class="x"/g)).toThrow('<div> is not closed'));
});
