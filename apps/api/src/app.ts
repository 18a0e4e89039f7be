import { fileURLToPath } from 'node:url';
import fastify, { LogController, type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { loggedError } from './logged-error.ts';
import { adminRoutes } from './modules/admin/admin.routes.ts';
import { auditRoutes } from './modules/audit/audit.routes.ts';
import { backupStateRoutes, type BackupNews } from './modules/backup-state/backup-state.routes.ts';
import { catalogueRoutes } from './modules/catalogue/catalogue.routes.ts';
import { closingRoutes } from './modules/closing/closing.routes.ts';
import { kioskContactRoutes } from './modules/catalogue/kiosk-contact.routes.ts';
import { criteriaRoutes } from './modules/criteria/criteria.routes.ts';
import { documentRoutes } from './modules/documents/documents.routes.ts';
import { dueRoutes } from './modules/due/due.routes.ts';
import { dutyRoutes } from './modules/duty/duty.routes.ts';
import { figuresRoutes } from './modules/figures/figures.routes.ts';
import { ingestRoutes } from './modules/ingest/ingest.routes.ts';
import { kioskRoutes } from './modules/kiosks/kiosks.routes.ts';
import { monthlyReportRoutes } from './modules/monthly-report/monthly-report.routes.ts';
import { singleRatingsRoutes } from './modules/monthly-report/single-ratings.routes.ts';
import { ownSecurityRoutes } from './modules/own-security/own-security.routes.ts';
import { passkeyRoutes } from './modules/passkeys/passkeys.routes.ts';
import { ownMonthRoutes } from './modules/own-month/own-month.routes.ts';
import { posterRoutes } from './modules/posters/posters.routes.ts';
import { privacyRoutes } from './modules/privacy/privacy.routes.ts';
import { procedureRoutes } from './modules/procedures/procedures.routes.ts';
import { receiptRoutes } from './modules/receipt/receipt.routes.ts';
import { reviewRoutes } from './modules/review/review.routes.ts';
import { rosterRoutes } from './modules/roster/roster.routes.ts';
import { peopleRoutes } from './modules/people/people.routes.ts';
import { setAsideRoutes } from './modules/set-aside/set-aside.routes.ts';
import { settingsRoutes } from './modules/settings/settings.routes.ts';
import { surveyRoutes } from './modules/surveys/surveys.routes.ts';
import { adminOriginPlugin } from './plugins/admin-origin.ts';
import { auditPlugin } from './plugins/audit.ts';
import { databasePlugin } from './plugins/database.ts';
import { healthPlugin } from './plugins/health.ts';
import { BODY_MAX_BYTES, largeBodiesPlugin } from './plugins/large-bodies.ts';
import { openapiPlugin } from './plugins/openapi.ts';
import { pagesPlugin } from './plugins/pages.ts';
import { patiencePlugin } from './plugins/patience.ts';
import { policyReportsPlugin } from './plugins/policy-reports.ts';
import { answerBadAddress, problemsPlugin } from './plugins/problems.ts';
import { rateLimitPlugin } from './plugins/rate-limit.ts';
import { requestLogPlugin } from './plugins/request-log.ts';
import { securityPlugin } from './plugins/security.ts';
import { sessionPlugin } from './plugins/session.ts';
import { rememberMethods, unknownMethodsPlugin } from './plugins/unknown-methods.ts';

export interface AppConfig {
  readonly databaseUrl: string;
  /** A replica for reports. */
  readonly databaseReplicaUrl?: string | undefined;
  /** Where citizens open the pages, if it is not this machine's own address. */
  readonly publicUrl: string | undefined;
  /** Addresses and CIDR ranges of proxies on other computers; one on this computer is known without. */
  readonly trustedProxies?: readonly string[];
  /** Port of this server, to recognise http://localhost:port. */
  readonly port: number;
  readonly logLevel: string;
  /** Where phones and tablets open the pages; `publicUrl` or this computer unless it can be said better. */
  readonly citizenUrl?: () => string;
  /** How the backups stand; none are made unless the process around this says so. */
  readonly backups?: BackupNews;
  /** Folder of the built web app; apps/web/dist unless a test builds its own. */
  readonly webRoot?: string;
  /** Requests that one network address may make in a minute, unless the default is meant. */
  readonly requestsPerAddressAndMinute?: number;
  /** Where log lines go; standard output unless a test reads them. */
  readonly logTo?: { write(line: string): void };
}

const WEB_ROOT = fileURLToPath(new URL('../../web/dist', import.meta.url));

/**
 * A phone at the edge of the Wi-Fi takes its time for a megabyte, and is not cut off; a connection on which nothing moves
 * this long is. Nothing here keeps anybody waiting for half as long.
 */
const SILENCE_MS = 120_000;

/**
 * Whose X-Forwarded-* is believed. With https there is a proxy in front, by default on this computer; a neighbour on the
 * office network never is one unless the operator says so.
 */
const proxiesOf = ({ publicUrl, trustedProxies = [] }: AppConfig): false | string[] => {
  const proxies = [...(publicUrl?.startsWith('https:') === true ? ['loopback'] : []), ...trustedProxies];
  return proxies.length > 0 && proxies;
};

const createServer = (config: AppConfig): FastifyInstance => {
  const { logLevel, logTo } = config;
  return fastify({
    logger: { level: logLevel, serializers: { err: loggedError }, ...(logTo ? { stream: logTo } : {}) },
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: proxiesOf(config),
    bodyLimit: BODY_MAX_BYTES,
    requestTimeout: SILENCE_MS,
    connectionTimeout: SILENCE_MS,
    return503OnClosing: true,
    frameworkErrors: answerBadAddress,
  });
};

/** Everything the server can do, in order: what others stand on first, then our own plugins, then one module per noun. */
export const buildApp = async (config: AppConfig): Promise<FastifyInstance> => {
  const { databaseUrl, publicUrl, port, webRoot = WEB_ROOT, requestsPerAddressAndMinute } = config;
  const { citizenUrl = () => publicUrl ?? `http://localhost:${port}` } = config;
  const { backups = { nightly: false, newest: async () => null } } = config;
  const app = createServer(config);
  // JSON is all we read; a form of a stranger's page cannot send that without asking first.
  app.removeContentTypeParser('text/plain');
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  const taken = rememberMethods(app);

  await app.register(requestLogPlugin);
  await app.register(rateLimitPlugin, { requestsPerAddressAndMinute });
  await app.register(problemsPlugin);
  await app.register(securityPlugin, { publicUrl, port });
  await app.register(policyReportsPlugin);
  await app.register(openapiPlugin);
  await app.register(databasePlugin, { url: databaseUrl, replicaUrl: config.databaseReplicaUrl });
  await app.register(patiencePlugin);
  await app.register(healthPlugin);
  await app.register(adminOriginPlugin, { publicUrl, port });
  await app.register(sessionPlugin);
  await app.register(largeBodiesPlugin);
  await app.register(auditPlugin);
  await app.register(pagesPlugin, { root: webRoot });

  await app.register(catalogueRoutes);
  await app.register(kioskContactRoutes);
  await app.register(kioskRoutes, { citizenUrl });
  await app.register(dutyRoutes, { citizenUrl });
  await app.register(criteriaRoutes);
  await app.register(ingestRoutes);
  await app.register(receiptRoutes);
  await app.register(adminRoutes);
  await app.register(monthlyReportRoutes);
  await app.register(singleRatingsRoutes);
  await app.register(documentRoutes);
  await app.register(surveyRoutes);
  await app.register(closingRoutes);
  await app.register(dueRoutes);
  await app.register(figuresRoutes);
  await app.register(reviewRoutes);
  await app.register(setAsideRoutes);
  await app.register(privacyRoutes);
  await app.register(ownMonthRoutes);
  await app.register(auditRoutes);
  await app.register(rosterRoutes);
  await app.register(procedureRoutes);
  await app.register(posterRoutes, { citizenUrl });
  await app.register(settingsRoutes);
  await app.register(backupStateRoutes, backups);
  await app.register(ownSecurityRoutes);
  await app.register(passkeyRoutes, { publicUrl });
  await app.register(peopleRoutes);

  await app.register(unknownMethodsPlugin, { taken });
  return app;
};
