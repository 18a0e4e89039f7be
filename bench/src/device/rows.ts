import type { ResultRow } from '../measure/result-table.ts';
import { percentileOf, ratiosOf, spreadOf } from '../measure/spread.ts';
import { FILLS } from './enqueue-latency.ts';
import type { KioskDay } from './kiosk-day.ts';
import type { OursDrained, PeerDrained } from './measure-drain.ts';

const beside = (name: string, mine: readonly number[], theirs: readonly number[]): ResultRow['against'] => ({
  name,
  theirs: spreadOf(theirs),
  ratio: ratiosOf(mine, theirs),
});

const POUCH = 'PouchDB (not durable)';

/** Runs, each with the times at each fill. */
type Latencies = readonly { readonly ours: readonly number[][]; readonly theirs: readonly number[][] }[];

export const enqueueRows = (runs: Latencies): ResultRow[] =>
  FILLS.flatMap((fill, place) =>
    [0.5, 0.99].map((share) => {
      const mine = runs.map(({ ours }) => percentileOf(ours[place] ?? [], share));
      const theirs = runs.map(({ theirs: all }) => percentileOf(all[place] ?? [], share));
      return {
        what: `enqueue with ${fill.toLocaleString('en-US')} waiting, p${share * 100}`,
        unit: 'ms',
        ours: spreadOf(mine),
        against: beside(POUCH, mine, theirs),
        notes: 'on the disk when it resolves; the peer’s in the page cache',
      };
    }),
  );

const perSecond = (values: readonly number[]): string => values.map((value) => value.toFixed(0)).join(', ');

export const drainRows = (
  runs: readonly { readonly ours: OursDrained; readonly theirs: PeerDrained }[],
): ResultRow[] => {
  const of = (key: 'perSecond' | 'estimated' | 'onDisk', what: string, unit: string, notes: string): ResultRow => {
    const mine = runs.map(({ ours }) => ours[key]);
    const theirs = runs.map(({ theirs: all }) => all[key]);
    return { what, unit, ours: spreadOf(mine), against: beside(POUCH, mine, theirs), notes };
  };
  const taps = (share: number, name: string): ResultRow => {
    const mine = runs.map(({ ours }) => percentileOf(ours.tapsWhileDraining, share));
    const idle = runs.map(({ ours }) => percentileOf(ours.tapsIdle, share));
    const count = runs.map(({ ours }) => ours.tapsWhileDraining.length);
    return {
      what: `tap to frame while draining, ${name}`,
      unit: 'ms',
      ours: spreadOf(mine),
      against: beside('with nothing to send', mine, idle),
      notes: `${count.join(' and ')} taps`,
    };
  };
  const usual = perSecond(runs.map(({ theirs }) => theirs.rates[0]));
  const large = perSecond(runs.map(({ theirs }) => theirs.rates[1]));
  return [
    of('perSecond', 'drain of 10,000', 'ratings/s', `the better of its batches: of 100 ${usual}, of 500 ${large}`),
    taps(0.5, 'p50'),
    taps(1, 'longest'),
    of('estimated', 'storage of a waiting rating, as the browser estimates', 'bytes', ''),
    of('onDisk', 'storage of a waiting rating, growth of the folder', 'bytes', ''),
  ];
};

export const kioskRows = ({ citizens, kept, bytesOnDisk, seconds, bytesSent }: KioskDay): ResultRow[] => {
  const alone = (what: string, unit: string, value: number, notes = ''): ResultRow => ({
    what: `a kiosk's day offline, ${what}`,
    unit,
    ours: spreadOf([value]),
    against: null,
    notes,
  });
  return [
    alone('seal and enqueue, p50', 'ms', percentileOf(kept, 0.5), `${citizens} ratings`),
    alone('seal and enqueue, p99', 'ms', percentileOf(kept, 0.99)),
    alone('storage of a sealed rating', 'bytes', bytesOnDisk / citizens, 'growth of the folder'),
    alone('drained in the evening', 's', seconds),
    alone('sent for each rating', 'bytes', bytesSent / citizens, 'bodies, before the browser’s headers'),
  ];
};
