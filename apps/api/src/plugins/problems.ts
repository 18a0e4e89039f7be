import { PROBLEMS, type ProblemCode } from '@hailong/schema/problem-catalogue';
import type { Problem } from '@hailong/schema/problem';
import type { FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { problem, type ProblemError } from '../problem.ts';
import { problemOfError } from './problem-of-error.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Code for a request that does not fit the route's schema; "request.invalid" unless set. */
    whenMalformed?: 'batch.malformed';
  }
}

export const PROBLEM_MEDIA_TYPE = 'application/problem+json; charset=utf-8';

export const problemDocument = (code: ProblemCode, detail?: string): Problem => ({
  type: `urn:hailong:problem:${code}`,
  title: PROBLEMS[code].title,
  status: PROBLEMS[code].status,
  code,
  tryAgain: PROBLEMS[code].tryAgain,
  ...(detail === undefined ? {} : { detail }),
});

const answer = (reply: FastifyReply, { code, details }: ProblemError): FastifyReply => {
  if (details.retryAfter !== undefined) reply.header('retry-after', details.retryAfter);
  // Serialised here: the route's own schemas describe its success.
  return reply
    .code(PROBLEMS[code].status)
    .headers({ 'cache-control': 'no-store', ...details.headers })
    .type(PROBLEM_MEDIA_TYPE)
    .serializer((document: unknown) => JSON.stringify(document))
    .send(problemDocument(code, details.detail));
};

/** An address that cannot be read (a broken %-escape, a parameter without end) fails before any route is chosen. */
export const answerBadAddress = (_error: Error, _request: FastifyRequest, reply: FastifyReply): void => {
  void answer(reply, problem('resource.unknown'));
};

/** The only place that turns a failure into an HTTP answer (RFC 9457). */
export const problemsPlugin = fp(
  async (app) => {
    app.setErrorHandler((error, request, reply) => {
      const found = problemOfError(error, {
        whenMalformed: request.routeOptions.config.whenMalformed ?? 'request.invalid',
        random: Math.random,
      });
      if (PROBLEMS[found.code].status >= 500) request.log.error({ err: found.details.cause ?? found }, found.code);
      return answer(reply, found);
    });
    // Guessing addresses is slowed down like any other request.
    app.setNotFoundHandler({ preHandler: app.rateLimit() }, (_request, reply) =>
      answer(reply, problem('resource.unknown')),
    );
  },
  { name: 'problems', dependencies: ['rate-limit'] },
);
