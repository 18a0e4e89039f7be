import fp from 'fastify-plugin';
import { POLICY_REPORTS } from './content-security-policy.ts';
import { describeViolation } from './describe-violation.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Nothing is changed by asking, so any page may: a browser's own reports name no origin. */
    readonly changesNothing?: boolean;
  }
}

const BODY_MAX_BYTES = 8 * 1024;
const PER_ADDRESS_AND_MINUTE = 20;
/** Whoever has many addresses fills no disk either. */
const LINES_PER_HOUR = 60;
const HOUR_MS = 3_600_000;

/** One line of the log for what a browser refused on our pages. Nothing is stored. */
export const policyReportsPlugin = fp(
  async (app) => {
    let written = 0;
    let since = -Infinity;
    const mayWrite = (now: number): boolean => {
      if (now - since >= HOUR_MS) [since, written] = [now, 0];
      written += 1;
      return written <= LINES_PER_HOUR;
    };
    await app.register(async (reports) => {
      reports.addContentTypeParser(
        'application/csp-report',
        { parseAs: 'string', bodyLimit: BODY_MAX_BYTES },
        reports.getDefaultJsonParser('error', 'error'),
      );
      reports.post(
        POLICY_REPORTS,
        {
          schema: { hide: true },
          bodyLimit: BODY_MAX_BYTES,
          config: { changesNothing: true, rateLimit: { max: PER_ADDRESS_AND_MINUTE, timeWindow: 60_000 } },
        },
        async ({ body, log }, reply) => {
          const violation = describeViolation(body);
          if (violation !== null && mayWrite(performance.now())) log.warn(violation, 'refused by the page’s policy');
          return reply.code(204).send();
        },
      );
    });
  },
  { name: 'policy-reports', dependencies: ['problems', 'rate-limit', 'security'] },
);
