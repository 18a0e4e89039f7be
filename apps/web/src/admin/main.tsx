// First of all: the schemas that the others import ask for it when they are made.
import './without-eval.ts';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { AdminApp } from './AdminApp.tsx';
import { createAdminApi } from './api/admin-api.ts';
import { adminRoutes } from './routes.tsx';
import { trustTextOnly } from './trust-text-only.ts';

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
const root = document.getElementById('root');

trustTextOnly();
if (root) {
  const api = createAdminApi(window.location.origin);
  createRoot(root).render(<AdminApp api={api} nonce={nonce} router={createBrowserRouter(adminRoutes(api))} />);
}
