import { reviewEndpoints } from '@hailong/schema/review-endpoints';
import { isMonth } from '@hailong/schema/month';
import { parseReceiptCode } from '@hailong/schema/receipt-code';
import { mayReview } from '@hailong/schema/role';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { problem } from '../../problem.ts';
import { receiptBytes } from '../../rating/receipt-bytes.ts';
import { createReviewListStore } from './review-list.store.ts';
import { createReviewStore } from './review.store.ts';

/** Comments read and redacted, ratings judged suspect, complaints followed: never about one's own roster entry. */
export const reviewRoutes: FastifyPluginAsyncZod = async (app) => {
  const lists = createReviewListStore(app.database);
  const decisions = createReviewStore(app.database);
  app.addHook('onRequest', app.guardAdministration);
  const reviewers = app.requireMember(mayReview);

  app.route({
    ...reviewEndpoints.review,
    preValidation: reviewers,
    handler: (request) => {
      const { officeId, officerId } = request.membershipHere();
      const { month } = request.params;
      if (!isMonth(month)) throw problem('month.unknown');
      return lists.read(officeId, month, request.query.show, officerId);
    },
  });

  app.route({
    ...reviewEndpoints.reviewRating,
    preValidation: reviewers,
    handler: (request) => {
      const { officeId, officerId } = request.membershipHere();
      const code = parseReceiptCode(request.params.code);
      if (code === null) throw problem('receipt.unknown');
      const { username } = request.signedIn();
      return decisions.decide({ officeId, officerId, username }, receiptBytes(code), request.body);
    },
  });
};
