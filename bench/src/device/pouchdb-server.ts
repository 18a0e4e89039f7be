// The peer's server: express-pouchdb as its documentation sets it up for PouchDB clients, on LevelDB, and one empty page.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PEERS } from './peers.ts';

interface Pouch {
  plugin(part: unknown): Pouch;
  defaults(options: { readonly prefix: string }): Pouch;
}

interface Express {
  use(path: string, handler: unknown): void;
  get(path: string, handler: (request: unknown, response: { send(text: string): void }) => void): void;
  listen(port: number, host: string): void;
}

const { DATA_DIR = '', PORT = '0' } = process.env;
const load = createRequire(join(PEERS, 'package.json'));

const pouch = ['pouchdb-adapter-leveldb', 'pouchdb-mapreduce', 'pouchdb-replication'].reduce(
  (made, part) => made.plugin(load(part)),
  load('pouchdb-core') as Pouch,
);
const createApp = load('express') as () => Express;
const expressPouch = load('express-pouchdb') as (from: Pouch, options: { readonly mode: string }) => unknown;

const app = createApp();
app.get('/healthz', (_request, response) => response.send('ok'));
app.get('/page', (_request, response) => response.send('<!doctype html><title>peer</title>'));
// The least of its modes; the full one logs and checks more for each request.
app.use('/db', expressPouch(pouch.defaults({ prefix: `${DATA_DIR}/` }), { mode: 'minimumForPouchDB' }));
app.listen(Number(PORT), '127.0.0.1');
process.once('SIGTERM', () => process.exit());
