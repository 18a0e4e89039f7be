import { apiPaths } from '@hailong/schema/api-paths';
import { monthFiguresSchema, type DossierCount, type MonthFigures } from '@hailong/schema/month-figures';
import { call, type Answer } from '../api/call.ts';

export interface FiguresApi {
  figures(office: string, month: string): Promise<Answer<MonthFigures>>;
  /** Answers the figures as they are afterwards. */
  enterDossiers(office: string, month: string, counts: readonly DossierCount[]): Promise<Answer<MonthFigures>>;
}

export const createFiguresApi = (at: (path: string) => URL): FiguresApi => ({
  figures: (office, month) => call(at(apiPaths.monthFigures(office, month)), monthFiguresSchema),
  enterDossiers: (office, month, counts) =>
    call(at(apiPaths.monthDossiers(office, month)), monthFiguresSchema, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ counts }),
    }),
});
