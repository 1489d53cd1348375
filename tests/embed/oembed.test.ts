import { expect, it } from 'vitest';
import { oembedOf } from '../../src/embed/oembed.ts';

it('a card for other programs is what oEmbed 1.0 asks of the type rich, with a frame as high as it says', () => {
  const card = oembedOf(
    { title: 'Silo & "more"', address: 'https://x.example/embed/terms/silo/', heights: [900, 800, 700, 650, 600] },
    { name: 'Words', address: 'https://x.example/' },
  );
  expect(card).toEqual({
    version: '1.0',
    type: 'rich',
    title: 'Silo & "more"',
    provider_name: 'Words',
    provider_url: 'https://x.example/',
    html: expect.stringMatching(
      /^<iframe src="https:\/\/x\.example\/embed\/terms\/silo\/" title="Silo &amp; &quot;more&quot;".* height="700".*<\/iframe>$/,
    ),
    width: 640,
    height: 700,
  });
  expect(card.html).not.toContain('<script');
});
