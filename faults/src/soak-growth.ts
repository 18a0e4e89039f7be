import type { Weight } from './real/weigh.ts';

/** A fifth, and a few handles that come and go with connections. */
const MOST = 1.2;
const FEW_HANDLES = 5;

/** What has grown since the evening of the first day; empty is good. */
export const growth = (evenings: readonly Weight[]): string[] => {
  const [first, ...later] = evenings;
  if (!first) return [];
  return later.flatMap(({ memory, handles }, place) => [
    ...(memory <= first.memory * MOST ? [] : [`day ${place + 2}: ${memory} MB after ${first.memory} MB`]),
    ...(handles <= Math.max(first.handles * MOST, first.handles + FEW_HANDLES)
      ? []
      : [`day ${place + 2}: ${handles} handles after ${first.handles}`]),
  ]);
};
