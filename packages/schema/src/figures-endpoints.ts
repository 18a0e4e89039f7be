import { z } from 'zod';
import { apiPaths } from './api-paths.ts';
import { dossierFileSchema } from './dossier-file.ts';
import { dossierCountsSchema, monthFiguresSchema, periodFiguresSchema } from './month-figures.ts';
import { problemSchema } from './problem.ts';

const signedIn = [{ session: [] }, { localSession: [] }] as const;
const refusals = { 401: problemSchema, 403: problemSchema, 404: problemSchema } as const;
const monthParams = z.object({ office: z.string(), month: z.string() });

export const figuresEndpoints = {
  monthFigures: {
    method: 'GET',
    url: apiPaths.monthFigures(':office', ':month'),
    schema: {
      summary: 'Margins, changes, reasons, channels, hours, response rate and score by TT 01/2018 of a month',
      security: signedIn,
      params: monthParams,
      response: { 200: monthFiguresSchema, ...refusals },
    },
  },
  periodFigures: {
    method: 'GET',
    url: apiPaths.periodFigures(':office', ':period'),
    schema: {
      summary: 'Margins, response rate and score of a quarter or a year, from the answers of its months',
      security: signedIn,
      params: z.object({ office: z.string(), period: z.string() }),
      response: { 200: periodFiguresSchema, ...refusals },
    },
  },
  monthDossiers: {
    method: 'PUT',
    url: apiPaths.monthDossiers(':office', ':month'),
    schema: {
      summary: 'Enter dossiers received per officer, and CS2 where the dossier system has it (audited)',
      security: signedIn,
      params: monthParams,
      body: dossierCountsSchema,
      response: { 200: monthFiguresSchema, 400: problemSchema, ...refusals },
    },
  },
  monthDossierFile: {
    method: 'POST',
    url: apiPaths.monthDossierFile(':office', ':month'),
    schema: {
      summary: 'Dossiers received and CS2 as a CSV or XLSX file (application/octet-stream) says; writes nothing',
      security: signedIn,
      params: monthParams,
      querystring: z.object({ name: z.string().min(1).max(255) }),
      response: { 200: dossierFileSchema, 400: problemSchema, 413: problemSchema, 415: problemSchema, ...refusals },
    },
  },
  monthDossierSheet: {
    method: 'GET',
    url: apiPaths.monthDossierSheet(':office', ':month'),
    schema: {
      summary: 'Sheet with a row for each officer of the month, to be filled in and sent back',
      security: signedIn,
      params: monthParams,
      response: refusals,
    },
  },
} as const;
