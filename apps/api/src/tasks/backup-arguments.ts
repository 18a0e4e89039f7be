import { parseArgs } from 'node:util';
import { z } from 'zod';

export const BACKUP_USAGE = `
Sao lưu, kiểm tra và phục hồi · Backs up, verifies and restores:

  npm run backup -- make                    vào BACKUP_DIR · into BACKUP_DIR
  npm run backup -- verify [FILE]           bản mới nhất nếu không nêu tệp · the newest unless a file is named
  npm run backup -- restore FILE            vào cơ sở dữ liệu trống · into an empty database
  npm run backup -- restore FILE --replace  thay toàn bộ dữ liệu đang có · replaces everything there is

  --key FILE       tệp chứa khóa; mặc định DATA_DIR/backup-key.txt · file that holds the key; DATA_DIR/backup-key.txt unless given
  --scratch URL    cơ sở dữ liệu PostgreSQL trống để kiểm tra; mặc định tạo tạm · an empty PostgreSQL database to verify in; a temporary one unless given
`.trim();

const argumentsSchema = z.discriminatedUnion('command', [
  z.strictObject({ command: z.literal('make') }),
  z.strictObject({
    command: z.literal('verify'),
    file: z.string().optional(),
    key: z.string().optional(),
    scratch: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  }),
  z.strictObject({
    command: z.literal('restore'),
    file: z.string({ error: 'FILE is missing' }),
    key: z.string().optional(),
    replace: z.boolean().default(false),
  }),
]);
export type BackupArguments = z.infer<typeof argumentsSchema>;

/** What was typed, or a sentence about what is wrong with it. */
export const readBackupArguments = (typed: readonly string[]): BackupArguments | string => {
  try {
    const { values, positionals } = parseArgs({
      args: [...typed],
      allowPositionals: true,
      options: { key: { type: 'string' }, scratch: { type: 'string' }, replace: { type: 'boolean' } },
    });
    const [command, file, ...rest] = positionals;
    if (rest.length > 0) return `${rest.join(' ')}?`;
    const parsed = argumentsSchema.safeParse({ command, ...(file === undefined ? {} : { file }), ...values });
    if (parsed.success) return parsed.data;
    return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};
