export const SUPERUSER = 'postgres';

/** The host's locale and PG… variables must not reach the server. */
export const POSTGRES_ENVIRONMENT = { LC_ALL: 'C', PATH: '/usr/local/bin:/usr/bin:/bin' };

/** A setting's name and value as in postgresql.conf. */
export type ServerSettings = Readonly<Record<string, string>>;

/** Fit for an office PC: small memory, nothing given up in durability. */
const common: ServerSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  max_connections: '100',
  shared_buffers: '128MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  max_wal_size: '512MB',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  log_min_duration_statement: '-1',
  // A statement may carry a citizen's name or comment; the log must not.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  idle_in_transaction_session_timeout: '60s',
  authentication_timeout: '10s',
};

const durably: ServerSettings = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on' };
const carelessly: ServerSettings = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' };

export const chooseSettings = (durable: boolean, wanted: ServerSettings): ServerSettings => ({
  ...common,
  ...wanted,
  ...(durable ? durably : carelessly),
});

export const postgresArguments = (cluster: string, port: number, settings: ServerSettings): readonly string[] => [
  '-D',
  cluster,
  '-p',
  String(port),
  ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
];
