import type { ResultRow } from '../measure/result-table.ts';
import { medianOf, percentileOf, spreadOf } from '../measure/spread.ts';
import type { PhoneKind } from './plan-visits.ts';
import type { Province } from './province.ts';
import type { WholeOffice } from './whole-office.ts';

const alone = (what: string, unit: string, value: number, notes = ''): ResultRow => ({
  what,
  unit,
  ours: spreadOf([value]),
  against: null,
  notes,
});

export const officeRows = ({
  visits,
  seconds,
  requests,
  filesPerPhone,
  unavailable,
  serverMiB,
}: WholeOffice): ResultRow[] => {
  const of = (kind: PhoneKind, key: 'page' | 'rating', name: string): ResultRow[] => {
    const times = visits.filter((visit) => visit.kind === kind).map((visit) => visit[key]);
    return [0.5, 0.99].map((share) =>
      alone(
        `office at once, ${name}, p${share * 100}`,
        'ms, less is better',
        percentileOf(times, share),
        `${times.length} phones`,
      ),
    );
  };
  const kilobytes = medianOf(visits.map(({ bytes }) => bytes)) / 1000;
  return [
    alone(
      'office at once, asked to come again (503)',
      'requests of all, fewer are better',
      unavailable,
      `${visits.length} phones behind one address in ${seconds.toFixed(0)} s, ${requests.toLocaleString('en-US')} requests, ${filesPerPhone} files and ${kilobytes.toFixed(0)} kB each; none limited (429)`,
    ),
    ...of('steady', 'page', 'page'),
    ...of('slow', 'page', 'page at 20 kB/s'),
    ...of('steady', 'rating', 'rating'),
    ...of('slow', 'rating', 'rating at 20 kB/s'),
    ...of('dropping', 'rating', 'rating whose connection broke once'),
    alone('office at once, server memory', 'MiB, less is better', serverMiB),
  ];
};

export const provinceRows = (result: Province): ResultRow[] => {
  const { offices, devices, ratings, seconds, latencies, requests, later, serverMiB, cpuEach } = result;
  return [
    alone(
      'province, drained',
      'ratings/s',
      ratings / seconds,
      `${ratings.toLocaleString('en-US')} ratings of ${offices} offices from ${devices} devices in ${seconds.toFixed(1)} s; ${requests.toLocaleString('en-US')} requests, ${later} of them asked to come again; CPU of the server ${cpuEach.toPrecision(3)} ms each`,
    ),
    alone('province, request, p50', 'ms, less is better', percentileOf(latencies, 0.5)),
    alone('province, request, p99', 'ms, less is better', percentileOf(latencies, 0.99)),
    alone('province, server memory', 'MiB, less is better', serverMiB),
  ];
};
