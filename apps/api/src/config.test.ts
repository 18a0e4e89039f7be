import { expect, test } from 'vitest';
import { InvalidConfig, readConfig } from './config.ts';

test('nothing has to be set', () => {
  expect(readConfig({})).toEqual({
    port: 8080,
    host: '0.0.0.0',
    dataDir: './data',
    backupDir: undefined,
    nightlyBackups: true,
    databaseUrl: undefined,
    databaseReplicaUrl: undefined,
    publicUrl: undefined,
    trustedProxies: [],
    firstAdministrator: undefined,
    sampleOffice: true,
    logLevel: 'warn',
  });
});

test('an empty variable is an unset one', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '', ADMIN_USERNAME: '' })).toEqual(readConfig({}));
});

test('what is set is read', () => {
  const config = readConfig({
    PORT: '80',
    PUBLIC_URL: 'https://danhgia.vangia.vn/',
    TRUSTED_PROXIES: '10.0.0.7, 172.30.44.0/24,fd00::/64',
    DATABASE_URL: 'postgresql://a:b@db/hailong',
    DATABASE_REPLICA_URL: 'postgres://a:b@replica/hailong',
    ADMIN_USERNAME: 'quantri',
    ADMIN_PASSWORD: 'mười hai ký tự',
    SAMPLE_OFFICE: 'off',
  });
  expect(config).toMatchObject({
    port: 80,
    publicUrl: 'https://danhgia.vangia.vn',
    trustedProxies: ['10.0.0.7', '172.30.44.0/24', 'fd00::/64'],
    databaseUrl: 'postgresql://a:b@db/hailong',
    databaseReplicaUrl: 'postgres://a:b@replica/hailong',
    firstAdministrator: { username: 'quantri', password: 'mười hai ký tự' },
    sampleOffice: false,
  });
});

test('every wrong variable is listed at once, in both languages', () => {
  const wrong = { PORT: '99999', PUBLIC_URL: 'ftp://x', DATABASE_URL: 'mysql://x', SAMPLE_OFFICE: 'maybe', HOST: 'ok' };
  const read = () => readConfig(wrong);
  expect(read).toThrow(InvalidConfig);
  for (const name of ['PORT', 'PUBLIC_URL', 'DATABASE_URL', 'SAMPLE_OFFICE', 'Cấu hình', 'Invalid']) {
    expect(read).toThrow(name);
  }
  expect(read).not.toThrow('HOST');
});

test.each([
  [{ DATABASE_REPLICA_URL: 'postgres://a:b@db/hailong' }, 'DATABASE_REPLICA_URL'],
  [{ DATABASE_URL: 'postgres://a:b@db/hailong', DATABASE_REPLICA_URL: 'http://db' }, 'DATABASE_REPLICA_URL'],
  [{ ADMIN_USERNAME: 'quantri' }, 'ADMIN_PASSWORD'],
  [{ ADMIN_PASSWORD: 'mười hai ký tự' }, 'ADMIN_PASSWORD'],
  [{ PUBLIC_URL: 'https://x.vn/danh-gia' }, 'PUBLIC_URL'],
  [{ PORT: '80a' }, 'PORT'],
  [{ TRUSTED_PROXIES: 'true' }, 'TRUSTED_PROXIES'],
  [{ TRUSTED_PROXIES: '1' }, 'TRUSTED_PROXIES'],
  [{ TRUSTED_PROXIES: 'uniquelocal' }, 'TRUSTED_PROXIES'],
  [{ TRUSTED_PROXIES: '10.0.0.7,' }, 'TRUSTED_PROXIES'],
  [{ TRUSTED_PROXIES: '0.0.0.0/0' }, 'TRUSTED_PROXIES'],
  [{ TRUSTED_PROXIES: '::/0' }, 'TRUSTED_PROXIES'],
  [{ TRUSTED_PROXIES: '::ffff:10.0.0.0/104' }, 'TRUSTED_PROXIES'],
])('%j is refused', (environment, name) => {
  expect(() => readConfig(environment)).toThrow(name);
});

test('no message repeats a password', () => {
  expect(() => readConfig({ ADMIN_USERNAME: 'quantri', ADMIN_PASSWORD: 'ngắn-quá' })).not.toThrow('ngắn-quá');
});

test('backups go where BACKUP_DIR says, and are off only if that is said', () => {
  expect(readConfig({ BACKUP_DIR: '/b' })).toMatchObject({ backupDir: '/b', nightlyBackups: true });
  expect(readConfig({ BACKUP_DIR: 'off' })).toMatchObject({ backupDir: undefined, nightlyBackups: false });
});
