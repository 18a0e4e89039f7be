// The queue on a device: kept, waiting, leaving, beside PouchDB, which stores and replicates the same ratings in the same minutes.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startMeasuredServer } from '../measure/server-process.ts';
import type { BenchOptions, Section } from '../section.ts';
import { bundlePouch, bundleQueue, bundleTablet } from '../measure/bundle-script.ts';
import { enqueueLatency, putLatency } from './enqueue-latency.ts';
import { installPeers } from '../measure/install-peers.ts';
import { PEERS } from './peers.ts';
import { kioskDay } from './kiosk-day.ts';
import { drainOurs, drainPeer, type OursDrained, type PeerDrained } from './measure-drain.ts';
import { openBrowser } from './open-browser.ts';
import { startProduct } from './product.ts';
import { drainRows, enqueueRows, kioskRows } from './rows.ts';

const measure = async ({ runs, scratch, say }: BenchOptions) => {
  await using opened = new AsyncDisposableStack();
  await installPeers(PEERS);
  const [queue, tablet, pouch] = await Promise.all([bundleQueue(), bundleTablet(), bundlePouch(PEERS)]);
  const product = await startProduct(join(scratch, 'product'));
  opened.defer(() => product.stop());
  const peerData = join(scratch, 'peer');
  await mkdir(peerData);
  const peer = await startMeasuredServer(join(import.meta.dirname, 'pouchdb-server.ts'), { DATA_DIR: peerData });
  opened.defer(peer.stop);
  say('both servers are ready');

  /** Each part has a browser with an empty profile, which is closed before the next one's. */
  const inBrowser = async <Result>(
    name: string,
    work: (context: Awaited<ReturnType<typeof openBrowser>>, profile: string) => Promise<Result>,
  ): Promise<Result> => {
    const profile = join(scratch, name);
    const context = await openBrowser(profile);
    try {
      return await work(context, profile);
    } finally {
      await context.close();
    }
  };
  const enqueued = (name: string, address: string, script: string, latency: typeof enqueueLatency) =>
    inBrowser(name, async (context) => {
      const page = await context.newPage();
      await page.goto(address);
      await page.evaluate(script);
      return latency(page);
    });

  const latencies: { ours: number[][]; theirs: number[][] }[] = [];
  const drains: { ours: OursDrained; theirs: PeerDrained }[] = [];
  for (let run = 0; run < runs; run += 1) {
    latencies.push({
      ours: await enqueued(`keep-${run}`, `${product.origin}/healthz`, queue, enqueueLatency),
      theirs: await enqueued(`put-${run}`, `${peer.origin}/page`, pouch, (page) => putLatency(page, 'kept')),
    });
    say(`kept, run ${run + 1} of ${runs}`);
    const turns = {
      ours: () => inBrowser(`drain-${run}`, (context, profile) => drainOurs(product, context, profile, queue)),
      theirs: () =>
        inBrowser(`replicate-${run}`, (context, profile) => drainPeer(peer.origin, context, profile, pouch, run)),
    };
    // Who goes first changes, so that neither always finds the disk as the other left it.
    if (run % 2 === 0) drains.push({ ours: await turns.ours(), theirs: await turns.theirs() });
    else drains.push({ theirs: await turns.theirs(), ours: await turns.ours() });
    say(`drained, run ${run + 1} of ${runs}`);
  }
  const day = await inBrowser('tablet', (context, profile) => kioskDay(product, context, profile, tablet));
  say('rows stored = ratings that left the device, each once, in every run');
  return [...enqueueRows(latencies), ...drainRows(drains), ...kioskRows(day)];
};

export const deviceSection: Section = { name: 'device', title: 'The device', measure };
