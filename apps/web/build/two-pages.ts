import type { Connect, Plugin } from 'vite';

/** While developing, the administration's addresses open its own page; in production the API's static files do the same. */
export const openAdministration: Connect.NextHandleFunction = (request, _response, next) => {
  const path = request.url?.split('?')[0] ?? '';
  if (path === '/admin/preview') request.url = '/preview.html';
  else if (/^\/admin(\/[^.]*)?$/.test(path)) request.url = '/admin.html';
  next();
};

export const twoPages = (): Plugin => ({
  name: 'two-pages',
  configureServer(server) {
    server.middlewares.use(openAdministration);
  },
  configurePreviewServer(server) {
    server.middlewares.use(openAdministration);
  },
});
