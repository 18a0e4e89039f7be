import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { request } from 'undici';

/** Who compressed it; what is smaller than a packet is sent as it is. */
export type Compressed = 'by the build' | 'while it is sent' | 'not';

export interface SentFile {
  /** Without the hash of the build. */
  readonly name: string;
  readonly brotli: number;
  readonly gzip: number;
  readonly isScript: boolean;
  readonly compressed: Compressed;
}

const HASH = /-[\w-]{8}(?=\.\w+$)/;
const BUILT = join(import.meta.dirname, '../../../apps/web/dist');

const sentAs = async (url: string, encoding: string): Promise<{ readonly bytes: number; readonly as: unknown }> => {
  const { headers, body } = await request(url, { headers: { 'accept-encoding': encoding } });
  return { bytes: (await body.arrayBuffer()).byteLength, as: headers['content-encoding'] };
};

const builtBytes = async (path: string, ending: string): Promise<number | undefined> =>
  (await stat(join(BUILT, `${extname(path) === '' ? '/index.html' : path}${ending}`)).catch(() => undefined))?.size;

/** The file as the server really sends it to browsers of either kind. */
export const sentFile = async (origin: string, path: string): Promise<SentFile> => {
  const brotli = await sentAs(origin + path, 'br');
  const gzip = await sentAs(origin + path, 'gzip');
  const isCompressed = brotli.as === 'br' && gzip.as === 'gzip';
  const isBuilt = brotli.bytes === (await builtBytes(path, '.br')) && gzip.bytes === (await builtBytes(path, '.gz'));
  const by = isBuilt ? 'by the build' : 'while it is sent';
  return {
    name: path.replace(HASH, ''),
    brotli: brotli.bytes,
    gzip: gzip.bytes,
    isScript: path.endsWith('.js'),
    compressed: isCompressed ? by : 'not',
  };
};

/** The document, and the scripts and styles it names. */
export const namedByDocument = async (origin: string, path: string): Promise<readonly string[]> => {
  const { body } = await request(origin + path);
  const named = [...(await body.text()).matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)];
  return [path, ...named.map(([, file = '']) => file)];
};
