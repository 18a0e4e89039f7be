import { endpoints } from '@hailong/schema/endpoints';
import type { PairingCode } from '@hailong/schema/kiosk';
import { parsePairingCode } from '@hailong/schema/pairing-code';
import { mayKeepKiosks, mayTendKiosks } from '@hailong/schema/role';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { problem } from '../../problem.ts';
import { readFleet } from './fleet.store.ts';
import { createKioskStore, type KioskTrouble } from './kiosks.store.ts';
import { hashPairingCode, newPairingCode, PAIRING_CODE_LIFETIME_MS } from './new-pairing-code.ts';
import { pairKiosk } from './pairing.store.ts';
import { createPinVerifier } from './pin-verifier.ts';

const COUNTER_UNKNOWN = 'Quầy này không còn nữa. Hãy chọn quầy khác. (This counter no longer exists. Choose another.)';

/** Wrong codes from one address: a whole office shares one, and a code is one of 2^40. */
const MISSES_PER_ADDRESS = 60;
const WITHIN_MS = 10 * 60_000;

export interface KioskRoutesOptions {
  /** Where a tablet opens the pages, without a slash at the end. */
  readonly citizenUrl: () => string;
}

const hereOf = (request: FastifyRequest) => ({
  officeId: request.membershipHere().officeId,
  actor: request.signedIn().username,
});

const kioskIn = ({ kiosk }: { readonly kiosk: string }): string => {
  if (!z.guid().safeParse(kiosk).success) throw problem('resource.unknown');
  return kiosk.toLowerCase();
};

const settle = (trouble: KioskTrouble | null): void => {
  if (trouble === 'unknown') throw problem('resource.unknown');
  if (trouble === 'counter-unknown') throw problem('request.invalid', { detail: COUNTER_UNKNOWN });
};

/** Pairing of tablets, and the fleet as those see it who look after it. */
export const kioskRoutes: FastifyPluginAsyncZod<KioskRoutesOptions> = async (app, { citizenUrl }) => {
  const store = createKioskStore(app.database);
  const misses = app.createRateLimit({ max: MISSES_PER_ADDRESS, timeWindow: WITHIN_MS });
  const guarded = { onRequest: app.guardAdministration };
  const keepers = { ...guarded, preValidation: app.requireMember(mayKeepKiosks) };
  const tenders = { ...guarded, preValidation: app.requireMember(mayTendKiosks) };

  const issue = () => {
    const code = newPairingCode();
    const codeExpiresAt = new Date(Date.now() + PAIRING_CODE_LIFETIME_MS);
    const told = (kioskId: string): PairingCode => ({
      kioskId,
      code,
      link: `${citizenUrl()}/kiosk#pair=${code}`,
      expiresAt: codeExpiresAt.toISOString(),
    });
    return { kept: { codeHash: hashPairingCode(code), codeExpiresAt }, told };
  };

  app.route({
    ...endpoints.pairKiosk,
    handler: async (request, reply) => {
      reply.header('cache-control', 'no-store');
      const sofar = await misses(request, { increment: false });
      if (!sofar.isAllowed && sofar.remaining === 0) {
        throw problem('rate.limited', { retryAfter: sofar.ttlInSeconds });
      }
      const code = parsePairingCode(request.body.code);
      const paired = code === null ? null : await pairKiosk(app.database, hashPairingCode(code), new Date());
      if (paired) return reply.code(201).send(paired);
      await misses(request);
      throw problem('kiosk.code-unknown');
    },
  });

  app.route({
    ...endpoints.kiosks,
    ...tenders,
    handler: (request) => readFleet(app.database, hereOf(request).officeId, new Date()),
  });
  app.route({
    ...endpoints.createKiosk,
    ...keepers,
    handler: async (request, reply) => {
      const { name, counterId, pin } = request.body;
      const { kept, told } = issue();
      const values = { name, counterId, pin: pin === null ? null : await createPinVerifier(pin) };
      const added = await store.add(hereOf(request), values, kept);
      if (typeof added === 'string') return settle(added);
      return reply.code(201).send(told(added.id));
    },
  });
  app.route({
    ...endpoints.changeKiosk,
    ...keepers,
    handler: async (request, reply) => {
      const { name, counterId, pin } = request.body;
      const changed = {
        ...(name === undefined ? {} : { name }),
        ...(counterId === undefined ? {} : { counterId }),
        ...(pin === undefined ? {} : { pin: pin === null ? null : await createPinVerifier(pin) }),
      };
      settle(await store.change(hereOf(request), kioskIn(request.params), changed));
      return reply.code(204).send();
    },
  });
  app.route({
    ...endpoints.newPairingCode,
    ...tenders,
    handler: async (request, reply) => {
      const id = kioskIn(request.params);
      const { kept, told } = issue();
      settle(await store.giveCode(hereOf(request), id, kept));
      return reply.code(201).send(told(id));
    },
  });
  app.route({
    ...endpoints.revokeKiosk,
    ...keepers,
    handler: async (request, reply) => {
      settle(await store.revoke(hereOf(request), kioskIn(request.params), new Date()));
      return reply.code(204).send();
    },
  });
};
