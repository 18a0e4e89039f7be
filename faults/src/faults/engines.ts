// The office in three browsers that share no code, from an address that no browser takes for its own machine: over the plain
// http of its Wi-Fi, and over https, where the page opens without a line.
import type { Control, Fault, OpenFault } from '../fault.ts';
import { openHistory } from '../history.ts';
import { rate, press, seesSent, until } from '../real/citizen.ts';
import { readKept } from '../real/device-in-engine.ts';
import type { Engine, EngineName } from '../real/engine.ts';
import { machineName } from '../real/host-name.ts';
import { openEngine } from '../real/open-engine.ts';
import { openSite, type Site } from '../real/site.ts';
import { inEachEngine } from './each-engine.ts';

const onPlainHttp = async (site: Site, name: EngineName): Promise<string[]> => {
  const before = (await site.held()).length;
  const engine = await openEngine(name);
  try {
    await engine.goTo(site.url);
    const isSecure = await engine.evaluate('isSecureContext');
    await rate(engine);
    await seesSent(engine, 'the rating with the network');
    await press(engine, 'Đánh giá người khác');
    await rate(engine, site.cut);
    const whileCut = (await site.held()).length - before;
    site.restore();
    await seesSent(engine, 'the rating without the network');
    const after = (await site.held()).length - before;
    return [
      ...(isSecure === false ? [] : ['the address is a secure context: not the office’s Wi-Fi']),
      ...(whileCut === 1 ? [] : [`${whileCut} instead of 1 arrived before the network was back`]),
      ...(after === 2 ? [] : [`${after} instead of 2 are on the server`]),
    ];
  } finally {
    site.restore();
    await engine.close();
  }
};

const CONTROLLED = 'navigator.serviceWorker.controller !== null && window.isEarlierPage === undefined';

const opensAgain = async (engine: Engine, url: string): Promise<string | null> => {
  await engine.evaluate('(window.isEarlierPage = true)');
  return engine
    .goTo(url)
    .then(async () => until(engine, CONTROLLED, 'the page out of its service worker'))
    .then(
      () => null,
      (error: unknown) => `does not open without a line: ${String(error)}`,
    );
};

/** One visit and one rating with the network; then the page is opened, and a rating given, without it. */
const onHttps = async (site: Site, name: EngineName, spoil = 'true'): Promise<string[]> => {
  const earlier = new Set((await site.held()).map(({ id }) => id));
  const held = async () => (await site.held()).filter(({ id }) => !earlier.has(id));
  const history = openHistory();
  const engine = await openEngine(name, site.trustFlag);
  const seeOne = async (which: string): Promise<void> => {
    const kept = await readKept(engine);
    if (kept.length !== 1) throw new Error(`${kept.length} instead of 1 wait on the device: ${which}`);
    for (const rating of kept) {
      history.invoke(rating);
      history.ok(rating.id);
    }
  };
  try {
    await engine.goTo(site.url);
    await rate(engine, site.slow);
    await seeOne('with the network');
    site.restore();
    await seesSent(engine, 'the rating with the network');
    await until(engine, 'navigator.serviceWorker.ready.then(() => true)', 'the service worker');
    await engine.evaluate(spoil);

    site.cut();
    const obstacle = await opensAgain(engine, site.url);
    if (obstacle !== null) return [obstacle];
    await rate(engine);
    await seeOne('without the network');
    const whileCut = (await held()).length;
    site.restore();
    await seesSent(engine, 'the rating without the network');
    const after = await held();
    return [
      ...(whileCut === 1 ? [] : [`${whileCut} instead of 1 arrived before the network was back`]),
      ...history.judge(after),
      ...(after.length === 2 ? [] : [`${after.length} instead of 2 are on the server`]),
    ];
  } finally {
    site.restore();
    await engine.close();
  }
};

const WITHOUT_WORKER = `navigator.serviceWorker.getRegistrations().then(
  async (all) => (await Promise.all(all.map((one) => one.unregister()))).length)`;

const withoutWorker: Control = {
  name: 'a page whose service worker is gone',
  attempts: 1,
  run: async () => {
    const site = await openSite('https');
    try {
      const found = await onHttps(site, 'Chromium', WITHOUT_WORKER);
      return found.filter((what) => what.startsWith('does not open'));
    } finally {
      await site.close();
    }
  },
};

const on =
  (scheme: 'http' | 'https', run: (site: Site, name: EngineName) => Promise<string[]>) =>
  async (name: EngineName): Promise<OpenFault> => {
    const site = await openSite(scheme);
    return { run: async () => run(site, name), close: site.close };
  };

export const engineFaults: readonly Fault[] = [
  ...inEachEngine({
    id: 'F8',
    title: 'plain http from an address of the network, with and without a line',
    open: on('http', onPlainHttp),
    // With the ten of F8N, thirty over plain http in each browser.
    release: 20,
  }),
  ...inEachEngine({
    id: 'F8N',
    title: 'plain http by the machine’s name, with and without a line',
    at: 'host-name',
    open: async (name) => {
      const site = await openSite('http', undefined, await machineName());
      return { run: async () => onPlainHttp(site, name), close: site.close };
    },
  }),
  ...inEachEngine({
    id: 'F8S',
    title: 'https: one visit, then opened and rated without a line',
    open: on('https', onHttps),
    controls: [withoutWorker],
  }),
];
