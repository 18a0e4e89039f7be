import { randomInt } from 'node:crypto';
import { Readable } from 'node:stream';
import { endpoints } from '@hailong/schema/endpoints';
import { mayReadComments, mayReadNames } from '@hailong/schema/role';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { problem } from '../../problem.ts';
import { CSV_MEDIA_TYPE } from '../../table-file/csv-format.ts';
import { createMonthCommentStore } from './month-comments.store.ts';
import { monthInAddress } from '../../month/month-in-address.ts';
import { withoutOwnEntry } from './own-entry.ts';
import { createRatingRowStore } from './rating-rows.store.ts';
import { ratingsCsvHeader, ratingsCsvRows, receiptCodeOf, type RatingsCsvShape } from './ratings-csv.ts';
import { shuffle } from './shuffle.ts';

/** Rows in memory at a time. */
const PORTION = 500;

const wantsNames = (request: FastifyRequest, names: '1' | undefined): boolean => {
  if (names === undefined) return false;
  if (!mayReadNames(request.membershipHere())) throw problem('permission.denied');
  return true;
};

/** The schema says what a client receives, a text; it is sent in portions, which the types of a reply do not know. */
const stream = (reply: Pick<FastifyReply, 'send'>, portions: AsyncIterable<string>) =>
  reply.send(Readable.from(portions));

/** Comments and single ratings: never those about the reader's own entry, names only for two roles and always logged. */
export const singleRatingsRoutes: FastifyPluginAsyncZod = async (app) => {
  const comments = createMonthCommentStore(app.database);
  const ratingRows = createRatingRowStore(app.database);
  app.addHook('onRequest', app.guardAdministration);
  const readers = app.requireMember(mayReadComments);

  app.route({
    ...endpoints.monthComments,
    preValidation: readers,
    handler: async (request) => {
      const { officeId, officerId } = request.membershipHere();
      const month = monthInAddress(request.params);
      const found = wantsNames(request, request.query.names)
        ? await comments.readWithNames(officeId, month, request.signedIn().username)
        : await comments.read(officeId, month);
      const { rows, withheld } = withoutOwnEntry(found, officerId);
      return { month, withheld, comments: shuffle(rows, (bound) => randomInt(bound)) };
    },
  });

  async function* csvOf(officeId: number, ids: readonly string[], shape: RatingsCsvShape): AsyncGenerator<string> {
    yield ratingsCsvHeader(shape);
    for (let from = 0; from < ids.length; from += PORTION) {
      const portion = ids.slice(from, from + PORTION);
      const rows = new Map(
        (await ratingRows.read(officeId, portion, shape.withNames)).map((row) => [row.id, row] as const),
      );
      yield ratingsCsvRows(
        shape,
        portion.flatMap((id) => rows.get(id) ?? []),
      );
    }
  }

  app.route({
    ...endpoints.monthRatingsCsv,
    preValidation: readers,
    handler: async (request, reply) => {
      const { office, officeId, officerId } = request.membershipHere();
      const month = monthInAddress(request.params);
      const withNames = wantsNames(request, request.query.names);
      // A file of names leaves this house: not from a screen that somebody left open.
      if (withNames) app.assertRecentSignIn(request);
      const { rows, withheld } = withoutOwnEntry(await ratingRows.list(officeId, month), officerId);
      if (withNames) await app.audit(request, 'names.exported', { month, ratings: rows.length });
      // By receipt code, which is as good as random: an id may carry the time it was made.
      const ids = rows
        .map(({ id }) => ({ id, code: receiptCodeOf(id) }))
        .toSorted((a, b) => (a.code < b.code ? -1 : 1));
      const shape = { month, criterionCodes: await ratingRows.criterionCodes(officeId), withNames };
      const csv = csvOf(
        officeId,
        ids.map(({ id }) => id),
        shape,
      );
      reply.type(CSV_MEDIA_TYPE).headers({
        'content-disposition': `attachment; filename="${office}-${month}-ratings.csv"`,
        'x-withheld-ratings': withheld,
      });
      return stream(reply, csv);
    },
  });
};
