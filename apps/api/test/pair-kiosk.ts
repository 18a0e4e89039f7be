import { dayOf } from '@hailong/schema/day';
import {
  kioskFleetSchema,
  pairedSchema,
  pairingCodeSchema,
  type KioskContact,
  type KioskFleet,
  type NewKiosk,
} from '@hailong/schema/kiosk';
import type { FastifyInstance } from 'fastify';
import { addTestUser, officeIdOf, signInForTest } from '../src/auth/testing/people.ts';
import { sampleCounters } from '../src/sample/roster.ts';
import type { Reply } from './asker.ts';

export const KIOSKS_URL = '/api/offices/van-gia/kiosks';

/** Cookie of a new administrator of the sample office. */
export const signInAsAdministrator = async (app: FastifyInstance): Promise<string> => {
  const officeId = await officeIdOf(app.database);
  await addTestUser(app.database, { username: 'quan.tri', officeId, role: 'administrator' });
  return signInForTest(app, 'quan.tri');
};

export const createKiosk = async (app: FastifyInstance, cookie: string, values: Partial<NewKiosk> = {}) => {
  const payload = { name: 'Quầy 1', counterId: sampleCounters[0].id, pin: null, ...values };
  const reply = await app.inject({ method: 'POST', url: KIOSKS_URL, headers: { cookie }, payload });
  if (reply.statusCode !== 201) throw new Error(reply.body);
  return pairingCodeSchema.parse(reply.json());
};

/** What a tablet does with a code: its new key as the header it shows from then on. */
export const pairTablet = async (app: FastifyInstance, code: string) => {
  const reply = await app.inject({ method: 'POST', url: '/api/kiosks/pair', payload: { code } });
  if (reply.statusCode !== 201) throw new Error(reply.body);
  const paired = pairedSchema.parse(reply.json());
  return { ...paired, headers: { authorization: `Bearer ${paired.key}` } };
};

export const readFleetFor = async (app: FastifyInstance, cookie: string): Promise<KioskFleet> =>
  kioskFleetSchema.parse((await app.inject({ url: KIOSKS_URL, headers: { cookie } })).json());

export const minutesAgo = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();

/** Day of the sample office on which something was that happened a minute ago. */
export const kioskToday = (): string => dayOf(Date.now() - 60_000, 'Asia/Ho_Chi_Minh');

/** The sample office with an administrator and one tablet that holds a key. */
export const aPairedTablet = async (app: FastifyInstance) => {
  const cookie = await signInAsAdministrator(app);
  const { code, kioskId } = await createKiosk(app, cookie);
  const { headers } = await pairTablet(app, code);
  return { cookie, kioskId, headers };
};

/** Reports as a tablet does on which `given` ratings were finished today. */
export const reportContact = (
  app: FastifyInstance,
  headers: Readonly<Record<string, string>>,
  given: number,
  overrides: Partial<KioskContact> = {},
): Reply =>
  app.inject({
    method: 'POST',
    url: '/api/offices/van-gia/kiosk-contacts',
    headers: { ...headers },
    payload: {
      sentAt: new Date().toISOString(),
      appVersion: '1.2.3',
      waiting: 2,
      setApart: 0,
      oldestWaitingAt: minutesAgo(5),
      storage: 'persistent',
      battery: { level: 80, charging: true },
      days: [{ day: kioskToday(), given }],
      ...overrides,
    },
  });
