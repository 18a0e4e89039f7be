import { z } from 'zod';
import { apiPaths } from './api-paths.ts';
import { backupStateSchema } from './backup-state.ts';
import { problemSchema } from './problem.ts';

export const backupEndpoints = {
  backupState: {
    method: 'GET',
    url: apiPaths.backupState(':office'),
    schema: {
      summary: 'When the newest backup was taken, and whether that is too long ago',
      security: [{ session: [] }, { localSession: [] }],
      params: z.object({ office: z.string() }),
      response: { 200: backupStateSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema },
    },
  },
} as const;
