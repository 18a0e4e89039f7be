import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const WEB = join(import.meta.dirname, '../../../apps/web');

// Run inside apps/web, whose own Vite it uses. Apps meet by address only: their source is bundled here, never imported.
const BUNDLE = `
  import { build } from 'vite';
  const { SOURCE, BESIDE, NAME } = process.env;
  const entry = BESIDE + '/bench-entry.ts';
  const [built] = [await build({
    configFile: false,
    logLevel: 'error',
    define: { __APP_VERSION__: JSON.stringify('bench') },
    plugins: [{
      name: 'entry',
      resolveId: (id) => (id === entry ? id : null),
      load: (id) => (id === entry ? SOURCE : null),
    }],
    build: { write: false, target: 'es2022', lib: { entry, formats: ['iife'], name: NAME } },
  })].flat();
  process.stdout.write(built.output[0].code);`;

const MAX_BYTES = 16 * 1024 * 1024;

/** Makes one script of `source`, whose imports are looked up from the folder `beside`; it names its exports `name`. */
const bundle = async (source: string, beside: string, name: string): Promise<string> => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', BUNDLE], {
    cwd: WEB,
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', SOURCE: source, BESIDE: beside, NAME: name },
    maxBuffer: MAX_BYTES,
  });
  // The bundler declares a variable, which would end with the call that ran the script.
  return `${stdout}\nglobalThis.${name} = ${name};`;
};

const QUEUE = `
  export { createDeviceStorage } from './database/device-storage.ts';
  export { createOfflineDatabase } from './database/offline-database.ts';
  export { createDeviceQueue } from './queue/device-queue.ts';
  export { freezeRating } from './queue/freeze-rating.ts';`;

/** The product's own queue, without a screen and without anything that sends. */
export const bundleQueue = async (): Promise<string> => bundle(QUEUE, join(WEB, 'src/offline'), 'phone');

/** What a paired tablet keeps and sends ratings with. */
export const bundleTablet = async (): Promise<string> =>
  bundle(`export { startKiosk } from './start-kiosk.ts';`, join(WEB, 'src/offline/kiosk'), 'tablet');

export const bundlePouch = async (peers: string): Promise<string> =>
  bundle(`export { default as PouchDB } from 'pouchdb-browser';`, peers, 'pouch');

const PHONE = `
  export { createMemoryQueue } from './queue/memory-queue.ts';
  export { freezeRating } from './queue/freeze-rating.ts';
  export { createDrain } from './sync/drain.ts';
  export { createSyncLoop } from './sync/sync-loop.ts';
  export { backoffMs } from './sync/backoff.ts';
  export { sleep } from './sync/sleep.ts';
  export { sendRatings } from '../api-client/send-ratings.ts';`;

/** All of a phone but the screen and the disk. */
export const bundlePhone = async (): Promise<string> => bundle(PHONE, join(WEB, 'src/offline'), 'phoneParts');
