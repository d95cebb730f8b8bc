import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { pollUntil } from '../../support/stopwatch.js';
import { describeCountry } from './explore/country.js';
import { describeFit } from './explore/fit.js';
import { describeFocus } from './explore/focus.js';
import { describeGraph } from './explore/graph.js';
import { describeMap } from './explore/map.js';
import { describePrint } from './explore/print.js';
import { describeSearch } from './explore/search.js';
import { describeStates } from './explore/states.js';
import type { Visit } from './explore/visit.js';
import { describeInBrowser, openGuardedPage, type GuardedPage } from './guarded-page.js';
import { ingestFreedonia } from './ingest-freedonia.js';
import { setStage, type Stage } from './stage.js';

const TOKEN = 'a-token-of-the-test';
/** Texts of this project's own are on a territory that no report is on. */
const COUNTRY = 'ATA';

describeInBrowser('the page at /', () => {
  let stage: Stage;
  let guarded: GuardedPage;

  beforeAll(async () => {
    stage = await setStage('explore', { INGEST_TOKEN: TOKEN });
    await ingestFreedonia(stage.server.address, TOKEN, COUNTRY, 2024);
    await ingestFreedonia(stage.server.address, TOKEN, COUNTRY, 2025);
  }, 120_000);

  afterAll(async () => {
    await stage.end();
  });

  beforeEach(async () => {
    guarded = await openGuardedPage(stage.browser);
  });

  afterEach(async () => {
    await guarded.page.context().close();
  });

  const visit: Visit = {
    get page() {
      return guarded.page;
    },
    get offences() {
      return guarded.offences;
    },
    get pictures() {
      return stage.pictures;
    },
    open: async (part) => {
      await guarded.page.goto(new URL(`/#${part}`, stage.server.address).href);
    },
    heading: (name) => guarded.page.getByRole('heading', { name, level: 1 }),
  };

  describeMap(visit);

  describeCountry(visit);

  describeSearch(visit);

  it('has pages of themes, groups and laws: who is told to amend what', async () => {
    await visit.open('/concepts');
    await visit.page.getByRole('link', { name: 'Shelter', exact: true }).click();
    await visit.heading('Shelter').waitFor();
    await visit.page.getByRole('heading', { name: /^Recommendations \(\d+\)$/ }).waitFor();
    await visit.open('/laws');
    await visit.page.getByRole('row', { name: /Belarus section 193\(1\) of the criminal code 2023/ }).waitFor();
    await visit.page.getByRole('radio', { name: 'enforce' }).check();
    await visit.page.getByRole('row', { name: /Belarus article 181 2023/ }).waitFor();
    await visit.page.reload();
    await visit.page.getByRole('row', { name: /Belarus article 181 2023/ }).waitFor();
    expect(visit.offences).toEqual([]);
  });

  it.each([
    ['/', 'The world by tier, 2025'],
    ['/country/BLR/2023', 'Belarus 2023'],
    ['/compare/BLR-2023/AFG-2023', 'Belarus 2023 beside Afghanistan 2023'],
    ['/search', 'Search'],
    ['/search/shelter', '“shelter”'],
    ['/concept/theme/SHELTER', 'Shelter'],
    ['/graph/open=BLR-2023', 'Graph'],
    ['/nowhere', 'There is no such page'],
    ['/concept/constructor/SHELTER', 'There is no such page'],
  ])('names the window at %s after what it shows', async (part, title) => {
    await visit.open(part);
    const whole = `${title} · Trafficking in Persons graph`;
    const { answer } = await pollUntil(
      () => visit.page.title(),
      (shown) => shown === whole,
      10_000,
    );
    expect(answer).toBe(whole);
  });

  describeFocus(visit);

  describeGraph(visit);

  describeStates(visit);

  describePrint(visit);

  describeFit(visit);
});
