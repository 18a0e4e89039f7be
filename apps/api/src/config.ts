import { z } from 'zod';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const webAddress = z
  .url({ protocol: /^https?$/ })
  .refine((text) => new URL(text).pathname === '/' && new URL(text).search === '', 'must have no path')
  .transform((text) => new URL(text).origin);

const IPV4_MAPPED = /^::ffff:/i;

/** Never everybody ("/0"), and no IPv4 range in IPv6 clothing, which is matched in surprising ways. */
const proxyAddress = z
  .union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], 'must be addresses or CIDR ranges, separated by commas')
  .refine((text) => !text.endsWith('/0') && !IPV4_MAPPED.test(text), 'must name single proxies or their network');

const proxyList = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim()))
  .pipe(z.array(proxyAddress));

/** Every switch of the server, in the order of .env.example. Only the entry points hand it the real environment. */
const environmentSchema = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65_535).default(8080).describe('Cổng HTTP · HTTP port'),
    HOST: z.string().default('0.0.0.0').describe('Địa chỉ lắng nghe · Address to listen on'),
    DATA_DIR: z
      .string()
      .default('./data')
      .describe('Thư mục dữ liệu của PostgreSQL kèm theo · Folder of the embedded PostgreSQL'),
    BACKUP_DIR: z
      .string()
      .optional()
      .describe('Thư mục sao lưu hằng đêm; off = không tự sao lưu · Folder of the nightly backups; off = none'),
    DATABASE_URL: z
      .url({ protocol: /^postgres(ql)?$/ })
      .optional()
      .describe('PostgreSQL có sẵn; bỏ trống = PostgreSQL kèm theo · Your own PostgreSQL; unset = the embedded one'),
    DATABASE_OWNER_URL: z
      .url({ protocol: /^postgres(ql)?$/ })
      .optional()
      .describe(
        'Chủ các bảng, khi DATABASE_URL là một vai trò ít quyền hơn · Owner of the tables, if DATABASE_URL is not',
      ),
    DATABASE_REPLICA_URL: z
      .url({ protocol: /^postgres(ql)?$/ })
      .optional()
      .describe('Bản sao chỉ đọc của PostgreSQL, dùng cho báo cáo · A replica of that PostgreSQL, for reports'),
    PUBLIC_URL: webAddress
      .optional()
      .describe('Địa chỉ mà người dân mở, ví dụ https://danhgia.vangia.vn · Address that citizens open'),
    TRUSTED_PROXIES: proxyList
      .default([])
      .describe('Proxy ở máy khác, ví dụ 10.0.0.7,172.30.44.0/24 · Proxies on other machines'),
    ADMIN_USERNAME: z
      .string()
      .min(3)
      .max(40)
      .optional()
      .describe('Tạo quản trị viên đầu tiên · Creates the first administrator'),
    ADMIN_PASSWORD: z
      .string()
      .min(12)
      .max(128)
      .optional()
      .describe('Mật khẩu của quản trị viên đó · That administrator’s password'),
    SAMPLE_OFFICE: z
      .enum(['on', 'off'])
      .default('on')
      .describe('Tạo đơn vị mẫu khi cơ sở dữ liệu trống · Sample office on an empty database'),
    LOG_LEVEL: z.enum(LOG_LEVELS).default('warn').describe('Mức ghi nhật ký · How much is logged'),
  })
  .refine((env) => (env.ADMIN_USERNAME === undefined) === (env.ADMIN_PASSWORD === undefined), {
    path: ['ADMIN_PASSWORD'],
    message: 'ADMIN_USERNAME and ADMIN_PASSWORD go together',
  })
  .refine((env) => env.DATABASE_OWNER_URL === undefined || env.DATABASE_URL !== undefined, {
    path: ['DATABASE_OWNER_URL'],
    message: 'needs DATABASE_URL beside it, the role that serves',
  })
  .refine((env) => env.DATABASE_REPLICA_URL === undefined || env.DATABASE_URL !== undefined, {
    path: ['DATABASE_REPLICA_URL'],
    message: 'needs DATABASE_URL beside it, the primary that it follows',
  });

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Unset: beside the data folder. */
  readonly backupDir: string | undefined;
  /** Whether the server backs up by itself. */
  readonly nightlyBackups: boolean;
  /** As the server uses it while it serves. */
  readonly databaseUrl: string | undefined;
  /** As migrations, backups and commands use it; the same where nobody made a role that may do less. */
  readonly databaseOwnerUrl: string | undefined;
  /** Of a replica that reports may be read from. */
  readonly databaseReplicaUrl: string | undefined;
  /** Origin without a trailing slash. */
  readonly publicUrl: string | undefined;
  /** Addresses and CIDR ranges. */
  readonly trustedProxies: readonly string[];
  readonly firstAdministrator: { readonly username: string; readonly password: string } | undefined;
  readonly sampleOffice: boolean;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/** Its message lists every wrong variable, one per line, in both languages: print it, never the stack. */
export class InvalidConfig extends Error {
  override readonly name = 'InvalidConfig';
}

const complain = (issues: readonly z.core.$ZodIssue[]): string =>
  [
    'Cấu hình không hợp lệ · Invalid configuration:',
    ...issues.map(({ path, message }) => {
      const name = String(path[0]);
      const description = environmentSchema.shape[name as keyof typeof environmentSchema.shape]?.description ?? '';
      return `  ${name}: ${message} — ${description}`;
    }),
  ].join('\n');

/** @throws InvalidConfig */
export const readConfig = (environment: Readonly<Record<string, string | undefined>>): Config => {
  // Compose files and shells pass an unset variable as an empty one.
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) throw new InvalidConfig(complain(parsed.error.issues));
  const env = parsed.data;
  return {
    port: env.PORT,
    host: env.HOST,
    dataDir: env.DATA_DIR,
    backupDir: env.BACKUP_DIR === 'off' ? undefined : env.BACKUP_DIR,
    nightlyBackups: env.BACKUP_DIR !== 'off',
    databaseUrl: env.DATABASE_URL,
    databaseOwnerUrl: env.DATABASE_OWNER_URL ?? env.DATABASE_URL,
    databaseReplicaUrl: env.DATABASE_REPLICA_URL,
    publicUrl: env.PUBLIC_URL,
    trustedProxies: env.TRUSTED_PROXIES,
    firstAdministrator:
      env.ADMIN_USERNAME !== undefined && env.ADMIN_PASSWORD !== undefined
        ? { username: env.ADMIN_USERNAME, password: env.ADMIN_PASSWORD }
        : undefined,
    sampleOffice: env.SAMPLE_OFFICE === 'on',
    logLevel: env.LOG_LEVEL,
  };
};
