import { createHash } from 'node:crypto';
import type { Sharp, SharpOptions } from 'sharp';

const EDGE = 512;
/** A small file can unpack to gigabytes; this is what a good phone's camera makes. */
const PIXELS_MAX = 24_000_000;

const OPTIONS: SharpOptions = { limitInputPixels: PIXELS_MAX, failOn: 'error', sequentialRead: true };

/** Made anew from the pixels, named by its content. */
export interface EncodedPicture {
  readonly hash: string;
  readonly bytes: Buffer;
}

/** By the first bytes, never by a name: whatever else a file claims to be is not looked at. */
const isPicture = (bytes: Buffer): boolean => {
  const text = (from: number, until: number): string => bytes.toString('latin1', from, until);
  return (
    text(0, 3) === '\u00FF\u00D8\u00FF' ||
    text(0, 8) === '\u0089PNG\r\n\u001A\n' ||
    (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP')
  );
};

let loaded: Promise<(bytes: Buffer) => Sharp> | undefined;

/** Loaded at the first photo: a server whose machine has no such library still takes ratings. */
const openPicture = () =>
  (loaded ??= import('sharp').then(({ default: sharp }) => {
    sharp.concurrency(1);
    sharp.cache(false);
    // Of the many formats that the library reads, three; the others' readers are never run.
    sharp.block({ operation: ['VipsForeignLoad'] });
    sharp.unblock({
      operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
    });
    return (bytes: Buffer) => sharp(bytes, OPTIONS);
  }));

const encode = async (bytes: Buffer, make: (picture: Sharp) => Sharp): Promise<EncodedPicture | null> => {
  if (!isPicture(bytes)) return null;
  const open = await openPicture();
  try {
    const { width, height, pages = 1 } = await open(bytes).metadata();
    if (pages > 1 || width * height > PIXELS_MAX) return null;
    // Turned as the camera said, then without the camera's data, place and time among them.
    const encoded = await make(open(bytes).autoOrient()).toBuffer();
    return { hash: createHash('sha256').update(encoded).digest('hex'), bytes: encoded };
  } catch {
    return null;
  }
};

/** A square WebP of at most 512 px; null for what is not one still picture. */
export const encodePhoto = (bytes: Buffer): Promise<EncodedPicture | null> =>
  encode(bytes, (picture) =>
    picture.resize(EDGE, EDGE, { fit: 'cover', position: 'top', withoutEnlargement: true }).webp({ quality: 82 }),
  );

/** A PNG whose longer side has at most 512 px, see-through where it was; null for what is not one still picture. */
export const encodeLogo = (bytes: Buffer): Promise<EncodedPicture | null> =>
  encode(bytes, (picture) => picture.resize(EDGE, EDGE, { fit: 'inside', withoutEnlargement: true }).png());
