import { z } from 'zod';
import { apiPaths } from './api-paths.ts';
import { DOCX_MEDIA_TYPE, PDF_MEDIA_TYPE } from './media-type.ts';
import { problemSchema } from './problem.ts';
import { surveyBallotSchema, surveyDraftSchema, surveyListSchema, surveyStateSchema } from './survey.ts';

const security = [{ session: [] }, { localSession: [] }] as const;
const params = z.object({ office: z.string() });
const surveyParams = params.extend({ survey: z.string() });
const refusals = { 401: problemSchema, 403: problemSchema, 404: problemSchema } as const;
const file = (contentMediaType: string) =>
  z.string().meta({ description: 'A file', format: 'binary', contentMediaType });

/** The survey whether the model works: written, printed, typed in twice, counted, reported. */
export const surveyEndpoints = {
  surveys: {
    method: 'GET',
    url: apiPaths.surveys(':office'),
    schema: { summary: 'Surveys, newest first', security, params, response: { 200: surveyListSchema, ...refusals } },
  },
  addSurvey: {
    method: 'POST',
    url: apiPaths.surveys(':office'),
    schema: {
      summary: 'Begin a survey',
      security,
      params,
      body: surveyDraftSchema,
      response: { 201: surveyStateSchema, 400: problemSchema, ...refusals },
    },
  },
  survey: {
    method: 'GET',
    url: apiPaths.survey(':office', ':survey'),
    schema: {
      summary: 'One survey: questions, how every ballot stands, tally with margins',
      security,
      params: surveyParams,
      response: { 200: surveyStateSchema, ...refusals },
    },
  },
  changeSurvey: {
    method: 'PUT',
    url: apiPaths.survey(':office', ':survey'),
    schema: {
      summary: 'Change a survey; its questions only until the first ballot is typed',
      security,
      params: surveyParams,
      body: surveyDraftSchema,
      response: { 200: surveyStateSchema, 400: problemSchema, ...refusals, 409: problemSchema },
    },
  },
  typeBallot: {
    method: 'PUT',
    url: apiPaths.surveyBallot(':office', ':survey', ':number', ':pass'),
    schema: {
      summary: 'Type a returned ballot in, for the first or the second time; typing again replaces that pass',
      security,
      params: surveyParams.extend({ number: z.string(), pass: z.string() }),
      body: surveyBallotSchema,
      response: { 200: surveyStateSchema, 400: problemSchema, ...refusals },
    },
  },
  surveyPdf: {
    method: 'GET',
    url: apiPaths.surveyPdf(':office', ':survey'),
    schema: {
      summary: 'The paper ballot: A5, two on a sheet of A4',
      security,
      params: surveyParams,
      response: { 200: file(PDF_MEDIA_TYPE), ...refusals },
    },
  },
  surveyDocx: {
    method: 'GET',
    url: apiPaths.surveyDocx(':office', ':survey'),
    schema: {
      summary: 'Report of the survey in Word after NĐ 30/2020/NĐ-CP',
      security,
      params: surveyParams,
      response: { 200: file(DOCX_MEDIA_TYPE), ...refusals },
    },
  },
} as const;
