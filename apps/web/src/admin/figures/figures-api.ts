import { apiPaths } from '@hailong/schema/api-paths';
import {
  monthFiguresSchema,
  periodFiguresSchema,
  type DossierCount,
  type MonthFigures,
  type PeriodFigures,
} from '@hailong/schema/month-figures';
import { dossierFileSchema, type DossierFile } from '@hailong/schema/dossier-file';
import { call, type Answer } from '../api/call.ts';

export interface FiguresApi {
  figures(office: string, month: string): Promise<Answer<MonthFigures>>;
  /** Of a quarter "2026-Q4" or a year "2026". */
  periodFigures(office: string, period: string): Promise<Answer<PeriodFigures>>;
  /** Answers the figures as they are afterwards. */
  enterDossiers(office: string, month: string, counts: readonly DossierCount[]): Promise<Answer<MonthFigures>>;
  /** Reads a file and enters nothing. */
  readDossierFile(office: string, month: string, file: File): Promise<Answer<DossierFile>>;
}

export const createFiguresApi = (at: (path: string) => URL): FiguresApi => ({
  figures: (office, month) => call(at(apiPaths.monthFigures(office, month)), monthFiguresSchema),
  periodFigures: (office, period) => call(at(apiPaths.periodFigures(office, period)), periodFiguresSchema),
  enterDossiers: (office, month, counts) =>
    call(at(apiPaths.monthDossiers(office, month)), monthFiguresSchema, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ counts }),
    }),
  readDossierFile: (office, month, file) => {
    const url = at(apiPaths.monthDossierFile(office, month));
    url.search = new URLSearchParams({ name: file.name }).toString();
    return call(url, dossierFileSchema, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', accept: 'application/json' },
      body: file,
    });
  },
});
