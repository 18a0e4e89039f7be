import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PassThrough, Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { syncFolder } from '@hailong/embedded-database/write-durably';
import { Decrypter, Encrypter } from 'age-encryption';
import { DamagedBackup } from './script.ts';

/** The key has 150 bits of its own; stretching it, as people's passphrases need, would only cost time. */
const SCRYPT_WORK_FACTOR = 12;

const isOfDisk = (error: unknown): boolean => error instanceof Error && Reflect.has(error, 'syscall');

type WebStream = Parameters<typeof Readable.fromWeb>[0];

/**
 * A file that is there whole and on the disk, or not at all; compressed, then sealed (age, https://age-encryption.org/v1): it
 * can be neither read nor changed unnoticed without the key, and also be opened with the `age` program.
 */
export const writeSealed = async <Result>(
  path: string,
  key: string,
  produce: (sink: Writable) => Promise<Result>,
): Promise<Result> => {
  const partial = `${path}.part`;
  const sink = new PassThrough();
  const encrypter = new Encrypter();
  encrypter.setPassphrase(key);
  encrypter.setScryptWorkFactor(SCRYPT_WORK_FACTOR);
  const compressed = createGzip();
  // What breaks on either side ends both; the one who waits below hears of it.
  pipeline(sink, compressed).catch(() => undefined);
  try {
    const sealed = await encrypter.encrypt(Readable.toWeb(compressed) as unknown as ReadableStream<Uint8Array>);
    const written = pipeline(
      Readable.fromWeb(sealed as unknown as WebStream),
      createWriteStream(partial, { mode: 0o600 }),
    );
    const produced = produce(sink).catch((error: unknown) => {
      sink.destroy(error instanceof Error ? error : new Error('not written'));
      throw error;
    });
    const [made, kept] = await Promise.allSettled([produced, written]);
    // A full disk ends both; what the disk said is the cause.
    if (kept.status === 'rejected' && made.status === 'fulfilled') throw kept.reason;
    if (made.status === 'rejected')
      throw kept.status === 'rejected' && isOfDisk(kept.reason) ? kept.reason : made.reason;
    const result = made.value;
    const file = await open(partial, 'r');
    try {
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, path);
    await syncFolder(dirname(path));
    return result;
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
};

/** The file in clear, as a stream. It fails before it ends if the file was changed or cut. @throws DamagedBackup */
export async function* readSealed(path: string, key: string): AsyncGenerator<Buffer> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(key);
  const source = createReadStream(path);
  const clear = createGunzip();
  try {
    const opened = await decrypter.decrypt(Readable.toWeb(source) as unknown as ReadableStream<Uint8Array>);
    const running = pipeline(Readable.fromWeb(opened as unknown as WebStream), clear);
    running.catch(() => undefined);
    for await (const chunk of clear) yield chunk as Buffer;
    await running;
  } catch (error) {
    if (error instanceof Error && Reflect.get(error, 'code') === 'ENOENT') throw error;
    throw new DamagedBackup('sai khóa hoặc tệp hỏng · wrong key or spoilt file', error);
  } finally {
    source.destroy();
    clear.destroy();
  }
}
