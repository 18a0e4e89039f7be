import type { Health } from '../../api-client/check-health.ts';
import type { QueueState } from '../rating-queue.ts';
import type { Check, CheckCode } from './check.ts';

/** What this device, browser and line look like now; gathered by gather-facts. */
export interface Facts {
  readonly health: Health;
  /** Milliseconds by the device's clock when the server's was read. */
  readonly deviceTime: number;
  readonly storageUsable: boolean;
  /** null where the browser cannot say. */
  readonly storagePersistent: boolean | null;
  readonly secureContext: boolean;
  readonly worker: 'active' | 'inactive' | 'unsupported';
  readonly version: { readonly here: string; readonly atServer: string | null };
  readonly queue: Pick<QueueState, 'waiting' | 'setApart' | 'oldestWaitingAt'> | null;
}

/** The server corrects a rating's time beyond this (design of the wire). */
const CLOCK_TOLERANCE_MS = 2 * 60_000;
const OVERDUE_MS = 24 * 60 * 60_000;

const check = (code: CheckCode, standing: Check['standing'], detail: Check['detail'] = null): Check => ({
  code,
  standing,
  detail,
});

const server = ({ health }: Facts): Check => {
  switch (health.kind) {
    case 'ok':
      return check('server-ok', 'ok');
    case 'unavailable':
      return check('server-unavailable', 'failed');
    case 'not-our-server':
      return check('server-not-ours', 'failed');
    case 'unreachable':
      return check('server-unreachable', 'failed');
  }
};

const persistence = ({ storageUsable, storagePersistent }: Facts): readonly Check[] => {
  if (!storageUsable) return [];
  return [storagePersistent === true ? check('storage-persistent', 'ok') : check('storage-may-be-cleared', 'warning')];
};

const worker = (facts: Facts): readonly Check[] => {
  if (!facts.secureContext) return [];
  if (facts.worker === 'active') return [check('worker-active', 'ok')];
  return [check(facts.worker === 'inactive' ? 'worker-inactive' : 'worker-unsupported', 'warning')];
};

const clock = ({ health, deviceTime }: Facts): Check => {
  if (health.serverTime === null) return check('clock-unknown', 'warning');
  const ahead = deviceTime - health.serverTime;
  return Math.abs(ahead) <= CLOCK_TOLERANCE_MS
    ? check('clock-right', 'ok')
    : check('clock-off', 'warning', Math.round(ahead / 1000));
};

const version = ({ version: { here, atServer } }: Facts): Check => {
  if (atServer === null) return check('version-unknown', 'warning', here);
  return atServer === here ? check('version-newest', 'ok', here) : check('version-old', 'warning', atServer);
};

const queue = ({ queue: state, deviceTime }: Facts): readonly Check[] => {
  if (state === null) return [check('queue-unknown', 'warning')];
  const { waiting, setApart, oldestWaitingAt } = state;
  const isOverdue = oldestWaitingAt !== null && deviceTime - oldestWaitingAt > OVERDUE_MS;
  return [
    ...(waiting === 0 && setApart === 0 ? [check('queue-empty', 'ok')] : []),
    ...(waiting > 0 ? [check(isOverdue ? 'queue-overdue' : 'queue-waiting', 'warning', waiting)] : []),
    ...(setApart > 0 ? [check('queue-set-apart', 'warning', setApart)] : []),
  ];
};

/** What the facts mean for the person holding the device, most pressing subject first. */
export const decideChecks = (facts: Facts): readonly Check[] => [
  server(facts),
  facts.storageUsable ? check('storage-usable', 'ok') : check('storage-unusable', 'failed'),
  ...queue(facts),
  facts.secureContext ? check('context-secure', 'ok') : check('context-insecure', 'warning'),
  ...worker(facts),
  ...persistence(facts),
  clock(facts),
  version(facts),
];
