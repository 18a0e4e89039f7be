import { backupEndpoints } from '@hailong/schema/backup-endpoints';
import { mayManageSettings } from '@hailong/schema/role';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { isLate } from '../../backup/is-due.ts';

export interface BackupNews {
  readonly nightly: boolean;
  /** When the newest backup was taken. */
  readonly newest: () => Promise<Date | null>;
}

/** The alarm of the backups, where an administrator sees it. */
export const backupStateRoutes: FastifyPluginAsyncZod<BackupNews> = async (app, { nightly, newest }) => {
  app.addHook('onRequest', app.guardAdministration);
  app.route({
    ...backupEndpoints.backupState,
    preValidation: app.requireMember(mayManageSettings),
    handler: async () => {
      const taken = await newest();
      return { nightly, newestAt: taken?.toISOString() ?? null, late: isLate(taken, new Date()) };
    },
  });
};
