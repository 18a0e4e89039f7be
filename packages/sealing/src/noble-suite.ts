import { AEAD_AES_256_GCM, KDF_HKDF_SHA256, KEM_DHKEM_X25519_HKDF_SHA256 } from '@panva/hpke-noble';
import { CipherSuite } from 'hpke';
import type { Suite } from './suite.ts';

/** For pages on plain http, which have no crypto.subtle, and for browsers whose WebCrypto lacks X25519. Large: load when needed. */
export const nobleSuite = (): Suite => new CipherSuite(KEM_DHKEM_X25519_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_256_GCM);
