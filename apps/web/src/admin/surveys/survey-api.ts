import { apiPaths } from '@hailong/schema/api-paths';
import {
  surveyListSchema,
  surveyStateSchema,
  type SurveyBallot,
  type SurveyDraft,
  type SurveyList,
  type SurveyPass,
  type SurveyState,
} from '@hailong/schema/survey';
import { call, type Answer } from '../api/call.ts';

/** Every write answers the survey as it is afterwards. */
export interface SurveyApi {
  surveys(office: string): Promise<Answer<SurveyList>>;
  survey(office: string, survey: string): Promise<Answer<SurveyState>>;
  addSurvey(office: string, draft: SurveyDraft): Promise<Answer<SurveyState>>;
  changeSurvey(office: string, survey: string, draft: SurveyDraft): Promise<Answer<SurveyState>>;
  typeBallot(
    office: string,
    survey: string,
    place: { readonly number: number; readonly pass: SurveyPass },
    ballot: SurveyBallot,
  ): Promise<Answer<SurveyState>>;
}

const json = (method: string, body: unknown): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json', accept: 'application/json' },
  body: JSON.stringify(body),
});

export const createSurveyApi = (at: (path: string) => URL): SurveyApi => ({
  surveys: (office) => call(at(apiPaths.surveys(office)), surveyListSchema),
  survey: (office, survey) => call(at(apiPaths.survey(office, survey)), surveyStateSchema),
  addSurvey: (office, draft) => call(at(apiPaths.surveys(office)), surveyStateSchema, json('POST', draft)),
  changeSurvey: (office, survey, draft) =>
    call(at(apiPaths.survey(office, survey)), surveyStateSchema, json('PUT', draft)),
  typeBallot: (office, survey, { number, pass }, ballot) =>
    call(at(apiPaths.surveyBallot(office, survey, String(number), pass)), surveyStateSchema, json('PUT', ballot)),
});
