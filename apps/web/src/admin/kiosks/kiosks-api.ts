import { apiPaths } from '@hailong/schema/api-paths';
import {
  kioskFleetSchema,
  pairingCodeSchema,
  type KioskChange,
  type KioskFleet,
  type NewKiosk,
  type PairingCode,
} from '@hailong/schema/kiosk';
import { batchReplySchema, type BatchReply } from '@hailong/schema/sync';
import { call, send, type Answer } from '../api/call.ts';

/** What the fleet of tablets asks of the server. */
export interface KiosksApi {
  kiosks(office: string): Promise<Answer<KioskFleet>>;
  createKiosk(office: string, kiosk: NewKiosk): Promise<Answer<PairingCode>>;
  changeKiosk(office: string, id: string, change: KioskChange): Promise<Answer<unknown>>;
  givePairingCode(office: string, id: string): Promise<Answer<PairingCode>>;
  revokeKiosk(office: string, id: string): Promise<Answer<unknown>>;
  /** The text of the file as the tablet wrote it: what is set aside is kept byte for byte. */
  importKioskQueue(office: string, file: string): Promise<Answer<BatchReply>>;
}

const headers = { 'content-type': 'application/json', accept: 'application/json' };
const json = (method: string, body: unknown): RequestInit => ({ method, headers, body: JSON.stringify(body) });

export const createKiosksApi = (at: (path: string) => URL): KiosksApi => ({
  kiosks: (office) => call(at(apiPaths.kiosks(office)), kioskFleetSchema),
  createKiosk: (office, kiosk) => call(at(apiPaths.kiosks(office)), pairingCodeSchema, json('POST', kiosk)),
  changeKiosk: (office, id, change) => send(at(apiPaths.kiosk(office, id)), json('PATCH', change)),
  givePairingCode: (office, id) =>
    call(at(apiPaths.kioskPairingCode(office, id)), pairingCodeSchema, { method: 'POST' }),
  revokeKiosk: (office, id) => send(at(apiPaths.kioskRevocation(office, id)), { method: 'POST' }),
  importKioskQueue: (office, file) =>
    call(at(apiPaths.kioskImports(office)), batchReplySchema, { method: 'POST', headers, body: file }),
});
