import { expect, test } from './sites.ts';

/** The part of a trace's event that is read. */
interface TraceEvent {
  readonly name: string;
  readonly args?: { readonly beginData?: { readonly partialLayout?: boolean } };
}

// The second one leaves a scene in which somebody thinks, whose bubble and tail go out, and comes into one with a caption.
for (const [story, from] of [
  ['wrong-bill', 2],
  ['won-back', 18.6],
] as const)
  test(`while a film plays, the picture is laid out by itself, and the page around it never: ${story}`, async ({
    page,
    context,
    sites,
    browserName,
  }) => {
    test.skip(browserName !== 'chromium', 'only its traces tell where layout begins');
    await page.goto(`${sites.first}/stories/${story}/?t=${from}`);
    await page.waitForSelector('.film[data-state]');
    await page.locator('[data-do=toggle]').focus();
    const session = await context.newCDPSession(page);
    const events: TraceEvent[] = [];
    session.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
    const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await page.keyboard.press('k');
    // What play itself brings, its button's other word and the sheets that go, is over.
    await page.waitForTimeout(700);
    await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline'] } });
    await page.waitForTimeout(2500);
    await session.send('Tracing.end');
    await done;
    const layouts = events.filter(({ name }) => name === 'Layout');
    expect(layouts.length).toBeGreaterThan(8);
    expect(layouts.filter(({ args }) => args?.beginData?.partialLayout === false)).toEqual([]);
  });
