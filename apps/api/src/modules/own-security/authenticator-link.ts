import type { TwoFactorSecret } from '@hailong/schema/own-security';

/**
 * What the phone reads, with the name that the person signs in with: better-auth would show the address that stands in for
 * an e-mail (Key Uri Format, otpauth://totp/Issuer:account?secret=…&issuer=…).
 */
export const authenticatorLink = (uri: string, issuer: string, username: string): TwoFactorSecret => {
  const secret = new URL(uri).searchParams.get('secret') ?? '';
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(username)}`;
  return { uri: `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent(issuer)}`, secret };
};
