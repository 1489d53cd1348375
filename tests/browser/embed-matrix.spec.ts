import { aroundFor } from './matrix/around.ts';
import { cell } from './matrix/cell.ts';
import { chromiumDriver } from './matrix/chromium.ts';
import { environments } from './matrix/environments.ts';
import { things } from './matrix/things.ts';
import { expect, test } from './sites.ts';

// The whole matrix runs wide. Here each environment is tried with one thing, so that each thing is tried once, too.
for (const [at, environment] of environments.entries()) {
  const thing = things[(at + 2) % things.length];
  if (!thing) continue;
  test(`embed matrix, ${environment.id}: ${thing.id} ${environment.still ? 'can be read' : 'works'}`, async ({ browser }, { project }) => {
    test.setTimeout(60_000);
    const around = await aroundFor(environment);
    try {
      const outcome = await cell(chromiumDriver(browser, project.use.launchOptions ?? {}), environment, thing, around);
      expect(outcome).toBe(environment.still ? 'reads' : 'works');
    } finally {
      around.close();
    }
  });
}
