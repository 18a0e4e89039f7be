import helmet from '@fastify/helmet';
import type { FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { administrationAccess } from '../auth/administration-access.ts';
import { isTrustedRequest, trustedOrigins } from '../auth/trusted-request.ts';
import { problem } from '../problem.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';

export interface SecurityOptions {
  readonly publicUrl: string | undefined;
  readonly port: number;
}

/** Devices no page of ours asks for. */
const PERMISSIONS = [
  'accelerometer',
  'camera',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'payment',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

const single = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value.join() : value;

/** Headers that tell browsers what our pages may do, and the check that a change was asked for by one of them. */
export const securityPlugin = fp<SecurityOptions>(
  async (app, { publicUrl, port }) => {
    await app.register(helmet, {
      contentSecurityPolicy: false,
      // Never on plain http, and with https it is for the proxy that holds the certificate to promise.
      strictTransportSecurity: false,
      crossOriginOpenerPolicy: false,
      originAgentCluster: false,
      xFrameOptions: { action: 'deny' },
      referrerPolicy: { policy: 'no-referrer' },
    });
    const policy = contentSecurityPolicy();
    const trusted = trustedOrigins(port, publicUrl);

    app.addHook('onRequest', async ({ protocol, headers: { host } }, reply) => {
      reply.header('content-security-policy', policy);
      reply.header('permissions-policy', PERMISSIONS);
      // Browsers ignore these two on an insecure origin, and write an error to the console of every citizen's phone.
      if (administrationAccess({ protocol, host }, publicUrl) === 'insecure') return;
      reply.header('cross-origin-opener-policy', 'same-origin');
      reply.header('origin-agent-cluster', '?1');
    });
    app.addHook('onRequest', async ({ method, headers, routeOptions }: FastifyRequest) => {
      if (routeOptions.config.changesNothing === true) return;
      const marks = {
        method,
        host: headers.host,
        origin: single(headers.origin),
        fetchSite: single(headers['sec-fetch-site']),
      };
      if (!isTrustedRequest(marks, trusted)) throw problem('origin.untrusted');
    });
  },
  { name: 'security', dependencies: ['problems'] },
);
