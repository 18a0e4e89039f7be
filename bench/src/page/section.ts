// The page a citizen opens, beside the same form made with other programs and with nothing but React, on the same slow line.
import { join } from 'node:path';
import { startEmbeddedDatabase } from '@hailong/embedded-database/start';
import { apiPaths } from '@hailong/schema/api-paths';
import type { ResultRow } from '../measure/result-table.ts';
import { startMeasuredServer } from '../measure/server-process.ts';
import type { BenchOptions, Section } from '../section.ts';
import { buildPeers } from './build-peers.ts';
import { lighthouseScores, type Scores } from './lighthouse-scores.ts';
import { measureVisits, type Visits } from './measure-visits.ts';
import { openBrowser } from './open-browser.ts';
import { fileRows, scoreRows, visitRows } from './page-rows.ts';
import { namedByDocument, sentFile } from './sent-files.ts';
import { serveFolder } from './serve-folder.ts';
import { OFFICE, peers, product, type Side } from './sides.ts';
import { openSlowWire } from './slow-wire.ts';
import { followVisit } from './visit.ts';

const SLOW_4G = { bitsPerSecond: 1_600_000, roundTripMs: 150 };

const measure = async ({ runs, scratch, say }: BenchOptions): Promise<ResultRow[]> => {
  await using opened = new AsyncDisposableStack();
  const database = await startEmbeddedDatabase({ dataDir: scratch });
  opened.defer(() => database.stop());
  const server = await startMeasuredServer(join(import.meta.dirname, '../../../apps/api/src/server.ts'), {
    DATABASE_URL: database.url,
    DATA_DIR: scratch,
  });
  opened.defer(server.stop);
  const catalogue = await fetch(server.origin + apiPaths.catalogue(OFFICE));
  await buildPeers(await catalogue.text(), scratch);
  say('the other pages are built');

  const wired = async (port: number) => {
    const wire = await openSlowWire(port, SLOW_4G);
    opened.defer(wire.close);
    return wire;
  };
  const side = async (page: Side, port: number) => ({
    ...page,
    wire: await wired(port),
    // Past the wire: Lighthouse brings a slow line of its own.
    direct: `http://localhost:${port}${page.path}`,
    visits: new Array<Visits>(),
    scores: new Array<Scores>(),
  });
  const ours = await side(product, Number(new URL(server.origin).port));
  const others = [];
  for (const peer of peers) {
    const folder = await serveFolder(join(scratch, peer.folder));
    opened.defer(folder.close);
    others.push(await side(peer, folder.port));
  }

  const [floor] = others;
  for (let run = 0; run < runs; run += 1) {
    for (const page of [ours, ...others]) {
      // A browser of its own for each: what one page leaves in memory is nobody else's burden.
      await using browser = await openBrowser();
      page.visits.push(await measureVisits(browser, page.wire, page));
      if (page === ours || page === floor) page.scores.push(await lighthouseScores(page.direct, browser.debuggingPort));
    }
    say(`run ${run + 1} of ${runs}`);
  }

  await using browser = await openBrowser();
  const followed = await followVisit(browser, ours.wire, product);
  const beforeTap = await namedByDocument(server.origin, product.path);
  const fetched = followed.requests.map(({ url }) => new URL(url).pathname);
  const later = fetched.filter((path) => /\.(?:js|css)$/.test(path) && !beforeTap.includes(path));
  const files = async (paths: readonly string[]) => Promise.all(paths.map((path) => sentFile(server.origin, path)));
  return [
    ...visitRows(ours, others, followed),
    ...fileRows(await files([...beforeTap, apiPaths.catalogue(OFFICE)]), await files([...new Set(later)])),
    ...(floor === undefined ? [] : scoreRows(ours.scores, floor.name, floor.scores)),
  ];
};

export const pageSection: Section = { name: 'page', title: 'The citizens’ page', measure };
