import { z } from 'zod';
import { apiPaths } from './api-paths.ts';
import { DOCX_MEDIA_TYPE, XLSX_MEDIA_TYPE } from './media-type.ts';
import { problemSchema } from './problem.ts';

const signedIn = [{ session: [] }, { localSession: [] }] as const;
const file = (contentMediaType: string) =>
  z.string().meta({ description: 'A file', format: 'binary', contentMediaType });
const answers = (mediaType: string) =>
  ({ 200: file(mediaType), 401: problemSchema, 403: problemSchema, 404: problemSchema }) as const;
const monthParams = z.object({ office: z.string(), month: z.string() });
const periodParams = z.object({ office: z.string(), period: z.string() });

/** The report as the office files it: figures and, in Word, comments without names. */
export const documentEndpoints = {
  monthXlsx: {
    method: 'GET',
    url: apiPaths.monthXlsx(':office', ':month'),
    schema: {
      summary: 'Monthly report as a workbook: overview, one sheet per question, how everything is computed',
      security: signedIn,
      params: monthParams,
      response: answers(XLSX_MEDIA_TYPE),
    },
  },
  monthDocx: {
    method: 'GET',
    url: apiPaths.monthDocx(':office', ':month'),
    schema: {
      summary: 'Monthly report in Word after NĐ 30/2020/NĐ-CP; number, date and signature are left blank',
      security: signedIn,
      params: monthParams,
      response: answers(DOCX_MEDIA_TYPE),
    },
  },
  periodXlsx: {
    method: 'GET',
    url: apiPaths.periodXlsx(':office', ':period'),
    schema: {
      summary: 'Report of a quarter (2026-Q4) or a year (2026) as a workbook',
      security: signedIn,
      params: periodParams,
      response: answers(XLSX_MEDIA_TYPE),
    },
  },
  periodDocx: {
    method: 'GET',
    url: apiPaths.periodDocx(':office', ':period'),
    schema: {
      summary: 'Report of a quarter (2026-Q4) or a year (2026) in Word',
      security: signedIn,
      params: periodParams,
      response: answers(DOCX_MEDIA_TYPE),
    },
  },
} as const;
