import { join } from 'node:path';

/** Where the packages of PouchDB lie. */
export const PEERS = join(import.meta.dirname, '../../peers/device');
