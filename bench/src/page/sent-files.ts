import { request } from 'undici';

export interface SentFile {
  /** Without the hash of the build. */
  readonly name: string;
  readonly brotli: number;
  readonly gzip: number;
  readonly isScript: boolean;
  /** The server sent both forms under their own names; what is smaller than a packet it sends as it is. */
  readonly precompressed: boolean;
}

const HASH = /-[\w-]{8}(?=\.\w+$)/;

const sentAs = async (url: string, encoding: string): Promise<{ readonly bytes: number; readonly as: unknown }> => {
  const { headers, body } = await request(url, { headers: { 'accept-encoding': encoding } });
  return { bytes: (await body.arrayBuffer()).byteLength, as: headers['content-encoding'] };
};

/** The file as the server really sends it to browsers of either kind. */
export const sentFile = async (origin: string, path: string): Promise<SentFile> => {
  const brotli = await sentAs(origin + path, 'br');
  const gzip = await sentAs(origin + path, 'gzip');
  return {
    name: path.replace(HASH, ''),
    brotli: brotli.bytes,
    gzip: gzip.bytes,
    isScript: path.endsWith('.js'),
    precompressed: brotli.as === 'br' && gzip.as === 'gzip',
  };
};

/** The document, and the scripts and styles it names. */
export const namedByDocument = async (origin: string, path: string): Promise<readonly string[]> => {
  const { body } = await request(origin + path);
  const named = [...(await body.text()).matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)];
  return [path, ...named.map(([, file = '']) => file)];
};
