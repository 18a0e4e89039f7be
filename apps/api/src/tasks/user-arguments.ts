import { parseArgs } from 'node:util';
import { usernameSchema } from '@hailong/schema/account';
import { roleSchema } from '@hailong/schema/role';
import { z } from 'zod';

const argumentsSchema = z.object({
  username: usernameSchema,
  'display-name': z.string().min(1).max(100).optional(),
  role: roleSchema,
  office: z.string().optional(),
  'officer-id': z.uuid().optional(),
  'may-view-names': z.boolean().default(false),
});

export const USAGE = `
Thêm người dùng, hoặc đặt lại mật khẩu và vai trò · Adds a user, or sets a new password and role:

  node apps/api/src/tasks/add-user.ts --username thong.ke --role statistician

  --role            ${roleSchema.options.join(' | ')}
  --display-name    Tên hiển thị · shown name; the username unless given
  --office          Mã đơn vị · slug of the office; the first one unless given
  --officer-id      Chính người này được đánh giá · the person's own roster entry
  --may-view-names  Lãnh đạo được xem tên người dân · a leader may see citizens' names

Mật khẩu đọc từ stdin; nếu không có, một mật khẩu được tạo và in ra một lần.
The password is read from stdin; without one, a password is made and printed once.
`.trim();

/** What was typed, or a sentence about what is wrong with it. */
export const readUserArguments = (typed: readonly string[]): z.infer<typeof argumentsSchema> | string => {
  try {
    const { values } = parseArgs({
      args: [...typed],
      options: {
        username: { type: 'string' },
        'display-name': { type: 'string' },
        role: { type: 'string' },
        office: { type: 'string' },
        'officer-id': { type: 'string' },
        'may-view-names': { type: 'boolean' },
      },
    });
    const parsed = argumentsSchema.safeParse(values);
    if (parsed.success) return parsed.data;
    return parsed.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};
