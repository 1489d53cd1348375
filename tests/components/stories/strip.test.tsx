import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Strip } from '../../../src/components/stories/Strip.tsx';
import { sets as drawn, groundOf } from '../../../src/components/stories/sets/index.ts';
import { type Scene, sets } from '../../../src/model/kinds/story.ts';
import { scenes, strip } from './sample.ts';

const html = render(<Strip {...strip} />);
const ids = (markup: string): string[] =>
  [...markup.replace(/<svg class="strip-art".*?<\/svg>/gs, '').matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id);
const drawings = (markup: string): string[] => [...markup.matchAll(/<g id="([^"]*)">/g)].map(([, id = '']) => id);
const shown = (markup: string): string[] => [...markup.matchAll(/<use href="#([^"]*)">/g)].map(([, id = '']) => id);
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

test('every set is drawn', () => expect(Object.keys(drawn).sort()).toEqual([...sets].sort()));
test('everything said, thought and told is text in the page', () => {
  for (const scene of scenes)
    for (const beat of scene.beats)
      for (const words of [beat.say, beat.think, beat.narrate]) if (words?.de) expect(html).toContain(escaped(words.de));
});
test('captions and descriptions of all scenes are there', () => {
  for (const scene of scenes) {
    expect(html).toContain(`${scene.caption.de}</figcaption>`);
    expect(html).toContain(`aria-label="${scene.describe.de}"`);
  }
});
test('pictures hold no words, styles or ids', () => {
  expect(html).not.toMatch(/<text|style=|undefined|NaN/);
  for (const [picture] of html.matchAll(/<svg class="panel.*?<\/svg>/gs)) expect(picture).not.toMatch(/\sid=/);
});
test('each drawing is in the page once, shown where it is needed, and none is missing or left over', () => {
  expect(new Set(drawings(html)).size).toBe(drawings(html).length);
  expect([...new Set(shown(html))].sort()).toEqual([...drawings(html)].sort());
  expect(shown(html).length).toBeGreaterThan(3 * drawings(html).length);
  const bodies = [...html.matchAll(/<g id="[^"]*">(.*?)<\/g>(?=<g id=|<\/defs>)/gs)].map(([, body = '']) => body);
  expect(bodies).toHaveLength(drawings(html).length);
});
test('two strips on a page do not share a drawing', () => {
  const both = render(<Strip {...strip} only={['s1']} anchors="x-" />) + render(<Strip {...strip} only={['s2']} anchors="x-" />);
  expect(new Set(drawings(both)).size).toBe(drawings(both).length);
});
test('a mouth in a beard brings the beard with it: rules do not reach into a drawing that is shown elsewhere', () => {
  const bearded = render(
    <Strip {...strip} looks={{ ...strip.looks, tom: { hair: 'short', beard: 'full', top: 'shirt', skin: 'fair' } }} />,
  );
  expect(bearded).toMatch(/<g id="[^"]*"><g class="fig-bearded">/);
  expect(html).not.toMatch(/<g id="[^"]*"><g class="fig-bearded">/);
});
test('each scene has its anchor once', () => expect(ids(html)).toEqual(scenes.map(({ id }) => id)));
test('two strips on a page do not share an anchor', () => {
  const both = ids(html + render(<Strip {...strip} anchors="other-" />));
  expect(new Set(both).size).toBe(both.length);
  expect(ids(render(<Strip {...strip} anchors={null} />))).toEqual([]);
});
test('thoughts are told apart from speech in words', () => expect(html).toMatch(/Tom Tann<span class="visually-hidden"> denkt: <\/span>/));
test('later pictures say who looks how', () => expect(html).toContain('aria-label="Tom Tann: froh"'));
test('the touchpoint and the step are named once a scene', () => {
  expect(html.match(/class="panel-touchpoint"/g)).toHaveLength(scenes.length);
  expect(html.match(/class="panel-step"/g)).toHaveLength(scenes.length);
});
test('only the scenes asked for are shown', () => expect(ids(render(<Strip {...strip} only={['s2', 's3']} />))).toEqual(['s2', 's3']));
test('texts with term links are taken as they are', () => {
  expect(render(<Strip {...strip} html={(_, path) => `<a href="#t">${path}</a>`} />)).toContain('<a href="#t">scenes.s1.beats.0.say</a>');
});
test('the same story gives the same bytes', () => expect(render(<Strip {...strip} />)).toBe(html));
test('a shop has the ground of who keeps it, whoever comes in or is seen near', () => {
  const [anna, tom] = [
    { who: 'anna', say: { de: 'Ja' } },
    { who: 'tom', say: { de: 'Ja' } },
  ];
  const shop = (...beats: Scene['beats']) => groundOf({ ...(scenes[0] as Scene), set: 'shop', beats }, ['tom'], strip.story.cast);
  expect(shop(anna, tom)).toBe('company');
  expect(shop({ ...anna, at: 'right' }, { ...tom, at: 'left' })).toBe('customer');
  expect([shop(anna), shop(tom)]).toEqual(['customer', 'company']);
});
