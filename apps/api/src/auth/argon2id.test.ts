import { argon2Sync } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashPassword, verifyPassword } from './argon2id.ts';

test('a password verifies against its own hash and no other password does', async () => {
  const stored = await hashPassword('mùa gặt tháng mười');
  expect(await verifyPassword('mùa gặt tháng mười', stored)).toBe(true);
  expect(await verifyPassword('mùa gặt tháng mười ', stored)).toBe(false);
  expect(await verifyPassword('', stored)).toBe(false);
});

test('the same password is stored differently each time, in PHC format with the required cost', async () => {
  const [one, two] = await Promise.all([hashPassword('correct horse battery'), hashPassword('correct horse battery')]);
  expect(one).not.toBe(two);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=47104,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
});

test('a keyboard that composes diacritics and one that does not give the same password', async () => {
  const stored = await hashPassword('thị trấn Vạn Giã'.normalize('NFC'));
  expect(await verifyPassword('thị trấn Vạn Giã'.normalize('NFD'), stored)).toBe(true);
});

test('a hash made with another cost still verifies', async () => {
  const salt = Buffer.alloc(16, 7);
  const tag = argon2Sync('argon2id', {
    message: 'an older password',
    nonce: salt,
    memory: 19_456,
    passes: 2,
    parallelism: 1,
    tagLength: 32,
  });
  const text = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');
  const stored = `$argon2id$v=19$m=19456,t=2,p=1$${text(salt)}$${text(tag)}`;
  expect(await verifyPassword('an older password', stored)).toBe(true);
});

test.each(['', 'plain', '$argon2i$v=19$m=47104,t=2,p=1$AAAA$AAAA', '$2b$10$abcdefghijklmnopqrstuv'])(
  'what is not our own hash never verifies: %s',
  async (stored) => {
    expect(await verifyPassword(stored, stored)).toBe(false);
  },
);
