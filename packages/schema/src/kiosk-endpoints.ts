import { z } from 'zod';
import { apiPaths } from './api-paths.ts';
import {
  kioskChangeSchema,
  kioskContactReplySchema,
  kioskContactSchema,
  kioskExportSchema,
  kioskFleetSchema,
  newKioskSchema,
  pairedSchema,
  pairingCodeSchema,
  pairRequestSchema,
} from './kiosk.ts';
import { problemSchema } from './problem.ts';
import { batchReplySchema } from './sync.ts';

const officeParams = z.object({ office: z.string() });
const kioskParams = officeParams.extend({ kiosk: z.string() });
const signedIn = [{ session: [] }, { localSession: [] }] as const;
const kioskKey = [{ kioskKey: [] }] as const;
const refusals = { 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema } as const;

/** What tablets ask, and what people who look after tablets do. */
export const kioskEndpoints = {
  pairKiosk: {
    method: 'POST',
    url: apiPaths.pairKiosk,
    schema: {
      summary: 'Exchange a pairing code for the key of a kiosk (once)',
      body: pairRequestSchema,
      response: { 201: pairedSchema, 400: problemSchema, 404: problemSchema, 429: problemSchema },
    },
  },
  kioskContact: {
    method: 'POST',
    url: apiPaths.kioskContacts(':office'),
    schema: {
      summary: 'What a tablet says of itself: what waits, its version, storage and battery',
      security: kioskKey,
      params: officeParams,
      body: kioskContactSchema,
      response: { 200: kioskContactReplySchema, 400: problemSchema, 401: problemSchema, 404: problemSchema },
    },
  },
  importKioskQueue: {
    method: 'POST',
    url: apiPaths.kioskImports(':office'),
    schema: {
      summary: 'Take in what a tablet exported; one verdict each, exactly once',
      security: signedIn,
      params: officeParams,
      body: kioskExportSchema,
      response: { 200: batchReplySchema, ...refusals, 413: problemSchema },
    },
  },
  kiosks: {
    method: 'GET',
    url: apiPaths.kiosks(':office'),
    schema: {
      summary: 'The tablets of an office, with what each gave and what arrived',
      security: signedIn,
      params: officeParams,
      response: { 200: kioskFleetSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema },
    },
  },
  createKiosk: {
    method: 'POST',
    url: apiPaths.kiosks(':office'),
    schema: {
      summary: 'Create a kiosk and its first pairing code',
      security: signedIn,
      params: officeParams,
      body: newKioskSchema,
      response: { 201: pairingCodeSchema, ...refusals },
    },
  },
  changeKiosk: {
    method: 'PATCH',
    url: apiPaths.kiosk(':office', ':kiosk'),
    schema: {
      summary: 'Rename, move, or set the PIN of a kiosk',
      security: signedIn,
      params: kioskParams,
      body: kioskChangeSchema,
      response: { 204: z.undefined(), ...refusals },
    },
  },
  newPairingCode: {
    method: 'POST',
    url: apiPaths.kioskPairingCode(':office', ':kiosk'),
    schema: {
      summary: 'A new pairing code, for another tablet or the same one again',
      security: signedIn,
      params: kioskParams,
      response: { 201: pairingCodeSchema, ...refusals },
    },
  },
  revokeKiosk: {
    method: 'POST',
    url: apiPaths.kioskRevocation(':office', ':kiosk'),
    schema: {
      summary: 'Revoke the key of a kiosk: what was given before still counts',
      security: signedIn,
      params: kioskParams,
      response: { 204: z.undefined(), ...refusals },
    },
  },
} as const;
