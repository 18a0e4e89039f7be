import { AEAD_AES_256_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_X25519_HKDF_SHA256, type Key } from 'hpke';

/**
 * HPKE (RFC 9180) in base mode: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. One algorithm, two makers of it that
 * open each other's boxes: the browser's own WebCrypto where the page is secure, @noble where it is not.
 */
export type Suite = CipherSuite<Key>;

/** Binds a box to this use, so that nothing sealed for another purpose opens as a rating. */
export const PURPOSE = new TextEncoder().encode('hailong rating v1');

/** X25519 public keys and encapsulated secrets are 32 bytes. */
export const ENCAPSULATED_BYTES = 32;

export const webCryptoSuite = (): Suite =>
  new CipherSuite(KEM_DHKEM_X25519_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_256_GCM);
