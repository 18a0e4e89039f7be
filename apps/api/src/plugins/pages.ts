import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { contentSecurityPolicy } from './content-security-policy.ts';

export interface PagesOptions {
  /** Folder of the built web app. */
  readonly root: string;
}

/** Addresses of the citizens' and kiosk pages (apps/web/src/paths.ts): one file that looks at its own address. */
const CITIZEN_PAGES = [
  '/',
  '/o/*',
  '/counters/*',
  '/officers/*',
  '/suggestion',
  '/sent',
  '/receipt',
  '/self-check',
  '/kiosk',
];
const ADMINISTRATION_PAGES = ['/admin', '/admin/*', '/admin.html'];

/** Never as a file, in any spelling that a file system takes for it: only the guarded routes answer it. */
const ADMINISTRATION_FILE = /(?:^|[/\\])admin\.html/i;

/** Their names carry a hash of their content. */
const FOR_EVER = 'public, max-age=31536000, immutable';
/** Kept, but asked about each time: a page, its worker and its manifest must not lag behind an update. */
const ASK_AGAIN = 'no-cache';

const NOT_BUILT =
  'Giao diện chưa được dựng. Hãy chạy: npm start (hoặc: pnpm build)\n' +
  'The pages have not been built. Run: npm start (or: pnpm build)\n';

const text = (reply: FastifyReply, status: number, body: string): FastifyReply =>
  reply.code(status).type('text/plain; charset=utf-8').header('cache-control', 'no-store').send(body);

const notBuilt = (_request: FastifyRequest, reply: FastifyReply): FastifyReply => text(reply, 503, NOT_BUILT);

/** The built web app. A missing asset is never answered with a page: a browser would run HTML as a script. */
export const pagesPlugin = fp<PagesOptions>(
  async (app, { root }) => {
    const page = { schema: { hide: true } };
    const administrationPage = { ...page, onRequest: app.guardAdministrationPage };
    if (!existsSync(join(root, 'index.html'))) {
      for (const url of CITIZEN_PAGES) app.get(url, page, notBuilt);
      for (const url of ADMINISTRATION_PAGES) app.get(url, administrationPage, notBuilt);
      return;
    }

    await app.register(
      async (assets) => {
        assets.setNotFoundHandler((_request, reply) => text(reply, 404, 'Not found\n'));
        await assets.register(fastifyStatic, {
          root: join(root, 'assets'),
          preCompressed: true,
          index: false,
          cacheControl: false,
          decorateReply: false,
          setHeaders: (reply) => void reply.header('cache-control', FOR_EVER),
        });
      },
      { prefix: '/assets' },
    );

    await app.register(fastifyStatic, {
      root,
      preCompressed: true,
      index: false,
      cacheControl: false,
      allowedPath: (path) => !ADMINISTRATION_FILE.test(path),
      setHeaders: (reply) => void reply.header('cache-control', ASK_AGAIN),
    });
    for (const url of CITIZEN_PAGES) app.get(url, page, (_request, reply) => reply.sendFile('index.html'));

    app.get('/admin/preview', administrationPage, (_request, reply) =>
      reply
        .headers({
          'content-security-policy': contentSecurityPolicy(undefined, 'is-held'),
          'x-frame-options': 'SAMEORIGIN',
        })
        .sendFile('preview.html'),
    );

    const administration = await readFile(join(root, 'admin.html'), 'utf8');
    for (const url of ADMINISTRATION_PAGES) {
      app.get(url, administrationPage, (_request, reply) => {
        const nonce = randomBytes(16).toString('base64url');
        return reply
          .headers({
            'cache-control': 'no-store',
            'content-security-policy': contentSecurityPolicy(`nonce-${nonce}`, 'holds'),
          })
          .type('text/html; charset=utf-8')
          .send(administration.replaceAll('__CSP_NONCE__', nonce));
      });
    }
  },
  { name: 'pages', dependencies: ['security', 'admin-origin'] },
);
