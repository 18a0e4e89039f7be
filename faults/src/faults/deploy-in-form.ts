// The office installs a new version while a citizen fills in the form.
import { join } from 'node:path';
import { buildNextVersion, installRelease, type Release } from '../../../e2e/fixtures/release.ts';
import { repository } from '../../../e2e/fixtures/repository.ts';
import type { Fault, OpenFault } from '../fault.ts';
import { openHistory } from '../history.ts';
import { answer, chooseOfficer, press, QUESTIONS, rate, seesSent, send, shows, until, write } from '../real/citizen.ts';
import { readKept } from '../real/device-in-engine.ts';
import type { Engine, EngineName } from '../real/engine.ts';
import { openEngine } from '../real/open-engine.ts';
import { openSite, type Site } from '../real/site.ts';
import { inEachEngine } from './each-engine.ts';

const OFFER = 'Đã có bản mới của trang này.';
const WRITTEN = 'Phải chờ lâu, nhưng chị Hương hướng dẫn tận tình 👍🏽';
/** Names of built files carry a hash of their content, so they tell which version runs. */
const SCRIPTS = `[...document.querySelectorAll('script[src]')].map((script) => script.getAttribute('src')).join()`;
const RELOADED = 'window.isEarlierPage === undefined';
const NEW_ONE_WAITS = 'navigator.serviceWorker.ready.then(({ waiting }) => waiting !== null)';
const COMMENT = `(document.querySelector('main textarea')?.value ?? '')`;

const deploy = async ({ server }: Site, release: Release, dist: string): Promise<void> => {
  await server.end('SIGTERM');
  await release.deploy(dist);
  await server.start();
};

/** What one citizen does at the office, and what was seen of it. */
const visit = async (site: Site, engine: Engine) => {
  const earlier = new Set((await site.held()).map(({ id }) => id));
  const history = openHistory();
  const texts: string[] = [];
  const found: string[] = [];
  return {
    texts,
    expectTrue: (isTrue: boolean, otherwise: string): void => void (isTrue || found.push(otherwise)),
    seeKept: async (): Promise<void> => {
      for (const rating of await readKept(engine)) {
        history.invoke(rating);
        history.ok(rating.id);
        texts.push(rating.text);
      }
    },
    judge: async (given: number): Promise<string[]> => {
      const held = (await site.held()).filter(({ id }) => !earlier.has(id));
      if (held.length !== given) found.push(`${held.length} instead of ${given} are on the server`);
      if (history.confirmed() !== given)
        found.push(`${history.confirmed()} instead of ${given} were seen on the device`);
      return [...found, ...history.judge(held)];
    },
  };
};

/** The whole form is filled in, nothing is sent; answers which scripts run. */
const fillIn = async (site: Site, engine: Engine): Promise<unknown> => {
  await engine.goTo(site.url);
  await chooseOfficer(engine);
  for (let question = 1; question <= QUESTIONS; question += 1) await answer(engine, question);
  await until(engine, shows('Thêm vài điều?'), 'the details');
  await write(engine, WRITTEN);
  return engine.evaluate(SCRIPTS);
};

const reloadInForm = async (engine: Engine): Promise<void> => {
  await engine.evaluate('(window.isEarlierPage = true)');
  await engine.reload();
  await until(engine, RELOADED, 'the page loaded anew');
};

/** Without a service worker, the page that is loaded anew is the new one: it goes on with what the old one had written down. */
const goOnInNewVersion = async (site: Site, engine: Engine, install: () => Promise<void>): Promise<string[]> => {
  const { texts, expectTrue, seeKept, judge } = await visit(site, engine);
  const before = await fillIn(site, engine);
  await install();
  await reloadInForm(engine);
  await until(engine, shows('Thêm vài điều?'), 'the details again');
  expectTrue((await engine.evaluate(COMMENT)) === WRITTEN, 'the written words are gone');
  expectTrue((await engine.evaluate(SCRIPTS)) !== before, 'the old version came again');
  site.slow();
  await send(engine);
  await seeKept();
  site.restore();
  await seesSent(engine, 'the rating');
  expectTrue(texts.join().includes(WRITTEN), 'the rating went without the written words');
  return judge(1);
};

const fillInMeanwhile = async (site: Site, engine: Engine, install: () => Promise<void>): Promise<string[]> => {
  const { texts, expectTrue, seeKept, judge } = await visit(site, engine);
  const before = await fillIn(site, engine);
  await until(engine, 'navigator.serviceWorker.ready.then(() => true)', 'the service worker');
  await install();

  await reloadInForm(engine);
  await until(engine, NEW_ONE_WAITS, 'a new version that waits');
  await until(engine, shows('Thêm vài điều?'), 'the details again');
  expectTrue((await engine.evaluate(COMMENT)) === WRITTEN, 'the written words are gone');
  expectTrue((await engine.evaluate(shows(OFFER))) === false, 'the form is interrupted by the new version');
  expectTrue((await engine.evaluate(SCRIPTS)) === before, 'the version changed in the middle of the form');
  site.slow();
  await send(engine);
  await seeKept();
  site.restore();
  await seesSent(engine, 'the rating of the old version');
  expectTrue(texts.length === 1 && texts.join().includes(WRITTEN), 'the rating went without the written words');

  await press(engine, 'Đánh giá người khác');
  await until(engine, shows(OFFER), 'the offer of the new version');
  await engine.evaluate('(window.isEarlierPage = true)');
  await press(engine, 'Dùng bản mới', 'body');
  await until(engine, RELOADED, 'the new version');
  expectTrue((await engine.evaluate(SCRIPTS)) !== before, 'the old version came again');
  await rate(engine, site.slow);
  await seeKept();
  site.restore();
  await seesSent(engine, 'the rating of the new version');
  return judge(2);
};

const during =
  (scheme: 'http' | 'https', run: typeof fillInMeanwhile) =>
  async (name: EngineName): Promise<OpenFault> => {
    const release = await installRelease();
    const next = join(release.root, 'next');
    await buildNextVersion('99.0.0+next', next);
    const site = await openSite(scheme, release.root);
    return {
      run: async () => {
        await deploy(site, release, repository.dist);
        const engine = await openEngine(name, site.trustFlag);
        try {
          return await run(site, engine, async () => deploy(site, release, next));
        } finally {
          site.restore();
          await engine.close();
        }
      },
      close: async () => {
        await site.close();
        await release.remove();
      },
    };
  };

export const deployFaults: readonly Fault[] = [
  ...inEachEngine({
    id: 'F20',
    title: 'https: a deploy while the form is filled in, then the new version',
    open: during('https', fillInMeanwhile),
  }),
  ...inEachEngine({
    id: 'F20H',
    title: 'plain http: a deploy while the form is filled in, which goes on in the new version',
    open: during('http', goOnInNewVersion),
  }),
];
