import sharp from 'sharp';
import { expect, test } from 'vitest';
import { encodeLogo, encodePhoto } from './picture.ts';

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#16705f' } });

/** Noise, because two frames that are the same are stored as one. */
const twoFrames = (): Promise<Buffer> => {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  return sharp({ create: { width: 20, height: 40, pageHeight: 20, channels: 3, background: 'red', noise } })
    .webp()
    .toBuffer();
};

test('a large photo becomes a square of 512 px without the camera’s data', async () => {
  const taken = await picture(1200, 1600)
    .withExif({ IFD0: { Copyright: 'máy của Tư' } })
    .withIccProfile('p3', { attach: true })
    .jpeg()
    .toBuffer();
  const { exif: ofCamera, icc: ofScreen } = await sharp(taken).metadata();
  expect([ofCamera, ofScreen].map((data) => data !== undefined)).toEqual([true, true]);
  const encoded = await encodePhoto(taken);
  const { format, width, height, exif, icc } = await sharp(encoded?.bytes).metadata();
  expect({ format, width, height, exif, icc }).toEqual({
    format: 'webp',
    width: 512,
    height: 512,
    exif: undefined,
    icc: undefined,
  });
  expect(encoded?.hash).toMatch(/^[0-9a-f]{64}$/);
});

test('PNG and WebP are taken too, and what hangs behind the picture is left behind', async () => {
  const png = await picture(40, 40).png().toBuffer();
  const webp = await picture(40, 40).webp().toBuffer();
  const withScript = Buffer.concat([png, Buffer.from('<script>alert(1)</script>PK\u0003\u0004')]);
  for (const bytes of [png, webp, withScript]) {
    const encoded = await encodePhoto(bytes);
    expect(encoded?.bytes.subarray(8, 12).toString()).toBe('WEBP');
    expect(encoded?.bytes.includes('script')).toBe(false);
  }
});

test('a bomb, a drawing, a moving picture, a broken one and a lie are refused', async () => {
  const bomb = await picture(6000, 5000).png({ compressionLevel: 9 }).toBuffer();
  const gif = await picture(20, 40).gif().toBuffer();
  const moving = await twoFrames();
  expect((await sharp(moving).metadata()).pages).toBe(2);
  const whole = await picture(300, 300).jpeg().toBuffer();
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>');
  const lie = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), svg]);
  for (const bytes of [bomb, gif, moving, svg, lie, whole.subarray(0, 200), Buffer.alloc(0)]) {
    expect(await encodePhoto(bytes)).toBeNull();
    expect(await encodeLogo(bytes)).toBeNull();
  }
});

test('a logo keeps its shape and what is see-through in it', async () => {
  const background = { r: 200, g: 0, b: 0, alpha: 0.5 };
  const drawn = await sharp({ create: { width: 1600, height: 800, channels: 4, background } })
    .withExif({ IFD0: { Copyright: 'máy của Tư' } })
    .png()
    .toBuffer();
  const { format, width, height, hasAlpha, exif } = await sharp((await encodeLogo(drawn))?.bytes).metadata();
  expect({ format, width, height, hasAlpha, exif }).toEqual({
    format: 'png',
    width: 512,
    height: 256,
    hasAlpha: true,
    exif: undefined,
  });
});
