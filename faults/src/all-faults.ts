import type { Fault } from './fault.ts';
import { abuseFaults } from './faults/abuse.ts';
import { backupFaults } from './faults/backup.ts';
import { browserFaults } from './faults/browser.ts';
import { corruptFaults } from './faults/corrupt-profile.ts';
import { diskFaults } from './faults/disk.ts';
import { deployFaults } from './faults/deploy-in-form.ts';
import { engineFaults } from './faults/engines.ts';
import { networkFaults } from './faults/network.ts';
import { oldDeviceFaults } from './faults/old-device.ts';
import { quotaFaults } from './faults/quota.ts';
import { serverFaults } from './faults/server.ts';
import { soakFaults } from './faults/soak.ts';
import { simulatedFaults } from './faults/simulated.ts';

const byNumber = (one: Fault, other: Fault): number =>
  Number.parseInt(one.id.slice(1)) - Number.parseInt(other.id.slice(1));

export const allFaults: readonly Fault[] = [
  ...simulatedFaults,
  ...networkFaults,
  ...serverFaults,
  ...diskFaults,
  ...backupFaults,
  ...browserFaults,
  ...quotaFaults,
  ...corruptFaults,
  ...abuseFaults,
  ...soakFaults,
  ...engineFaults,
  ...oldDeviceFaults,
  ...deployFaults,
].sort(byNumber);
