import { expect, test } from 'vitest';
import { authenticatorLink } from './authenticator-link.ts';

test('the phone shows the product and the name one signs in with', () => {
  const uri = 'otpauth://totp/H:thong.ke@users.invalid?secret=ABC234&issuer=H&digits=6&period=30';
  expect(authenticatorLink(uri, 'Hài Lòng', 'thong.ke')).toEqual({
    uri: 'otpauth://totp/H%C3%A0i%20L%C3%B2ng:thong.ke?secret=ABC234&issuer=H%C3%A0i%20L%C3%B2ng',
    secret: 'ABC234',
  });
});
