import type { Fault } from './fault.ts';
import { simulatedFaults } from './faults/simulated.ts';

const byNumber = (one: Fault, other: Fault): number => Number(one.id.slice(1)) - Number(other.id.slice(1));

export const allFaults: readonly Fault[] = [...simulatedFaults].sort(byNumber);
