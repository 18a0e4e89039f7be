import type { OwnPasskeys } from '@hailong/schema/passkey';
import { passkeyEndpoints } from '@hailong/schema/passkey-endpoints';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { acceptPasskey, acceptProof, challengeIn, creationFor, requestFor } from '../../auth/passkey-ceremony.ts';
import { passkeySite, passkeyUse, type PasskeySite } from '../../auth/passkey-site.ts';
import { createPasskeyStore } from '../../auth/passkey.store.ts';
import { problem } from '../../problem.ts';

interface PasskeyOptions {
  readonly publicUrl: string | undefined;
}

const idIn = (id: string): string => {
  if (!z.uuid().safeParse(id).success) throw problem('resource.unknown');
  return id;
};

/** Signing in with what a person's device keeps and asks their finger, face or PIN for. */
export const passkeyRoutes: FastifyPluginAsyncZod<PasskeyOptions> = async (app, { publicUrl }) => {
  const passkeys = createPasskeyStore(app.database);
  app.addHook('onRequest', app.guardAdministration);
  const mine = app.requireSignedIn;
  const mineNow = [app.requireSignedIn, app.requireRecentSignIn];

  const siteOf = (request: FastifyRequest): PasskeySite | null => {
    const { protocol, headers } = request;
    return passkeySite(app.administrationAccess(request), { protocol, host: headers.host }, publicUrl);
  };
  const siteHere = (request: FastifyRequest): PasskeySite => {
    const site = siteOf(request);
    if (site === null) throw problem('passkey.impossible');
    return site;
  };
  const answer = async (request: FastifyRequest): Promise<OwnPasskeys> => {
    const site = siteOf(request);
    const rows = await passkeys.list(request.signedIn().userId);
    return {
      possible: site !== null,
      passkeys: rows.map(({ id, name, host, createdAt, lastUsedAt }) => ({
        id,
        name,
        host,
        use: passkeyUse(host, site, publicUrl),
        addedAt: createdAt.toISOString(),
        lastUsedAt: lastUsedAt?.toISOString() ?? null,
      })),
    };
  };

  app.route({
    ...passkeyEndpoints.passkeyQuestion,
    handler: async (request) => {
      const question = await requestFor(siteHere(request));
      await passkeys.ask(question.challenge, 'sign-in', new Date());
      return question;
    },
  });

  app.route({
    ...passkeyEndpoints.passkeySignIn,
    handler: async (request, reply) => {
      const site = siteHere(request);
      const { username, credential } = request.body;
      const found = await passkeys.find(credential.id, site.host);
      const known = username === undefined || username.toLowerCase() === found?.username ? found : null;
      return app.signInProven(request, reply, username ?? found?.username ?? '', async () => {
        const now = new Date();
        const challenge = challengeIn(credential.response);
        // Used up whatever comes of it.
        const isOpen = challenge !== null && (await passkeys.close(challenge, 'sign-in', now));
        if (known === null || !isOpen) return null;
        const counter = await acceptProof(request.body, known, { site, challenge });
        return counter !== null && (await passkeys.use(known, counter, now)) ? known.userId : null;
      });
    },
  });

  app.route({ ...passkeyEndpoints.ownPasskeys, preValidation: mine, handler: answer });

  app.route({
    ...passkeyEndpoints.beginPasskey,
    preValidation: mineNow,
    handler: async (request) => {
      const person = request.signedIn();
      const site = siteHere(request);
      const known = (await passkeys.list(person.userId)).filter(({ host }) => host === site.host);
      const creation = await creationFor(site, person, known);
      await passkeys.ask(creation.challenge, person, new Date());
      return creation;
    },
  });

  app.route({
    ...passkeyEndpoints.addPasskey,
    preValidation: mineNow,
    handler: async (request, reply) => {
      const person = request.signedIn();
      const site = siteHere(request);
      const challenge = challengeIn(request.body.credential.response);
      const isOpen = challenge !== null && (await passkeys.close(challenge, person, new Date()));
      const made = isOpen ? await acceptPasskey(request.body, { site, challenge }) : null;
      if (made === null) throw problem('passkey.not-added');
      const added = await passkeys.add(person, { ...made, host: site.host, name: request.body.name });
      if (added === 'enough') throw problem('passkey.enough');
      if (added === 'known') throw problem('passkey.not-added');
      return reply.code(201).send(await answer(request));
    },
  });

  app.route({
    ...passkeyEndpoints.renamePasskey,
    preValidation: mine,
    handler: async (request) => {
      const renamed = await passkeys.rename(request.signedIn(), idIn(request.params.id), request.body.name);
      if (!renamed) throw problem('resource.unknown');
      return answer(request);
    },
  });

  app.route({
    ...passkeyEndpoints.removePasskey,
    preValidation: mineNow,
    handler: async (request) => {
      if (!(await passkeys.remove(request.signedIn(), idIn(request.params.id)))) throw problem('resource.unknown');
      return answer(request);
    },
  });
};
