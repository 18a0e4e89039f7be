import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { appVersion, versionFile } from './build/app-version.ts';
import { askEarly } from './build/ask-early.ts';
import { citizenPrecache } from './build/citizen-precache.ts';
import { precompress } from './build/precompress.ts';
import { previewPage } from './build/preview-page.ts';
import { stylesFirst } from './build/styles-first.ts';
import { twoPages } from './build/two-pages.ts';

/** Browsers of a five-year-old phone. Syntax is lowered to them; newer built-ins are feature-detected by hand. */
const TARGET = ['chrome87', 'edge88', 'firefox91', 'safari14'];

/**
 * Everything of app/offline-parts.ts that nothing else on the citizens' path needs, and what registers the service worker right
 * after it: too small to be worth compressing alone.
 */
const KEEPS_RATINGS =
  /node_modules\/(dexie|@noble\/hashes\/(sha2|_md|_u64|utils|_types))|schema\/src\/(acknowledgement|protocol)\.|web\/src\/(app\/offline-parts|api-client\/(send-ratings|check-health)|offline\/(database\/|queue\/|sync\/(?!keyed)|self-check\/)|offline\/[\w-]+\.ts|offline\/service-worker\/(request|sw-bridge))/;

/** React, and the little that every page shares: each file costs a slow line a request, and small ones compress badly. */
const SHARED =
  /node_modules\/(react|react-dom|scheduler)\/|rolldown\/runtime|vite\/preload-helper|web\/src\/paths\.|schema\/src\/(device-paths|printed-paths|limits|date-time|receipt-code)\./;

const api = process.env['API_URL'] ?? 'http://localhost:8080';
const precache = citizenPrecache();

export default defineConfig({
  root: import.meta.dirname,
  define: { __APP_VERSION__: JSON.stringify(appVersion(import.meta.dirname)) },
  plugins: [
    react(),
    twoPages(),
    previewPage(),
    askEarly(),
    stylesFirst(),
    precache.plugin,
    versionFile(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/offline/service-worker',
      // The worker's address never changes: a browser that holds the old one would never hear of another.
      filename: 'sw.ts',
      registerType: 'prompt',
      injectRegister: false,
      manifest: false,
      // The way out if a release ships a broken worker: a build with RETIRE_WORKER=1 replaces it by one that unregisters
      // itself and empties the caches. Queued ratings live in IndexedDB, which it does not touch.
      selfDestroying: process.env['RETIRE_WORKER'] === '1',
      injectManifest: {
        rollupFormat: 'iife',
        target: TARGET,
        globPatterns: ['**/*.{html,js,css,svg,png,webp,woff2,webmanifest}'],
        globIgnores: ['sw.js', 'screenshots/**'],
        // Their name already carries a hash of their content.
        dontCacheBustURLsMatching: /^assets\//,
        manifestTransforms: [precache.keepCitizenFiles],
      },
    }),
    precompress(),
  ],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: TARGET,
    cssTarget: TARGET,
    // The page's policy allows no inline script or style, and a data: URL would have to be allowed by name.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // Told to the few who lost something: the list of what to fetch beside it would be everybody's to download.
      resolveDependencies: (file, names) => (file.includes('tell-loss') ? [] : names),
    },
    reportCompressedSize: false,
    rolldownOptions: {
      input: { index: 'index.html', admin: 'admin.html' },
      // Class fields become plain assignments; defined one by one, they would cost citizens a helper chunk of its own.
      transform: { assumptions: { setPublicClassFields: true } },
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          // Phones and tablets both keep ratings: what for would otherwise be cut into what only one of them uses and the rest.
          groups: [
            { name: 'react', test: SHARED },
            { name: 'offline', test: KEEPS_RATINGS },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': api, '/healthz': api } },
  preview: { proxy: { '/api': api, '/healthz': api } },
});
