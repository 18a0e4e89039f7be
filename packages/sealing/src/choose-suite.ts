import { type Suite, webCryptoSuite } from './suite.ts';

/** WebCrypto when this browser's has X25519 (it is absent on plain http and before 2025 in most), @noble otherwise. */
export const chooseSuite = async (): Promise<Suite> => {
  try {
    const suite = webCryptoSuite();
    await suite.GenerateKeyPair();
    return suite;
  } catch {
    const { nobleSuite } = await import('./noble-suite.ts');
    return nobleSuite();
  }
};
