import { DOCX_MEDIA_TYPE, PDF_MEDIA_TYPE } from '@hailong/schema/media-type';
import { mayKeepSurveys, mayReadMonths } from '@hailong/schema/role';
import { surveyNumberSchema, surveyPassSchema, type SurveyState } from '@hailong/schema/survey';
import { surveyEndpoints } from '@hailong/schema/survey-endpoints';
import { surveyStandings, tallySurvey } from '@hailong/schema/tally-survey';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { FOR_THE_OFFICE } from '../../plugins/patience.ts';
import { problem } from '../../problem.ts';
import { ballotPdf } from './ballot-pdf.ts';
import { createSurveyStore, type Survey } from './survey.store.ts';
import { surveyDocx } from './survey-letter.ts';

const stateOf = ({ survey, typed, ...draft }: Survey): SurveyState => ({
  ...draft,
  survey: String(survey),
  ballots: [...surveyStandings(typed)],
  tally: tallySurvey(draft.questions, draft.distributed, typed),
});

/** @throws survey.unknown for what is no number of a survey */
const numberInAddress = ({ survey }: { readonly survey: string }): number => {
  if (!/^[1-9]\d{0,3}$/.test(survey)) throw problem('survey.unknown');
  return Number(survey);
};

type FileReply = Pick<FastifyReply, 'send' | 'type' | 'header'>;

/** The schema says what a client receives, a file; it is sent as bytes, which the types of a reply do not know. */
const sendFile = (reply: FileReply, name: string, mediaType: string, bytes: Buffer) => {
  reply.type(mediaType).header('content-disposition', `attachment; filename="${name}"`);
  return reply.send(bytes);
};

/** The survey whether the model works, from its questions to the report. */
export const surveyRoutes: FastifyPluginAsyncZod = async (app) => {
  const surveys = createSurveyStore(app.database);
  app.addHook('onRequest', app.guardAdministration);
  const readers = app.requireMember(mayReadMonths);
  const keepers = app.requireMember(mayKeepSurveys);

  const writerOf = (request: FastifyRequest) => ({
    officeId: request.membershipHere().officeId,
    actor: request.signedIn().username,
  });
  const read = async (request: FastifyRequest, survey: number): Promise<Survey> => {
    const found = await surveys.read(request.membershipHere().officeId, survey);
    if (!found) throw problem('survey.unknown');
    return found;
  };

  app.route({
    ...surveyEndpoints.surveys,
    preValidation: readers,
    handler: async (request) => ({ surveys: await surveys.list(request.membershipHere().officeId) }),
  });
  app.route({
    ...surveyEndpoints.addSurvey,
    preValidation: keepers,
    handler: async (request, reply) => {
      const survey = await surveys.add(writerOf(request), request.body);
      return reply.code(201).send(stateOf(await read(request, survey)));
    },
  });
  app.route({
    ...surveyEndpoints.survey,
    preValidation: readers,
    handler: async (request) => stateOf(await read(request, numberInAddress(request.params))),
  });
  app.route({
    ...surveyEndpoints.changeSurvey,
    preValidation: keepers,
    handler: async (request) => {
      const survey = numberInAddress(request.params);
      const outcome = await surveys.change(writerOf(request), survey, request.body);
      if (outcome === 'unknown') throw problem('survey.unknown');
      if (outcome === 'has-ballots') throw problem('survey.has-ballots');
      return stateOf(await read(request, survey));
    },
  });
  app.route({
    ...surveyEndpoints.typeBallot,
    preValidation: keepers,
    handler: async (request) => {
      const survey = numberInAddress(request.params);
      const number = surveyNumberSchema.safeParse(Number(request.params.number));
      const pass = surveyPassSchema.safeParse(request.params.pass);
      if (!number.success || !pass.success) throw problem('request.invalid');
      const place = { number: number.data, pass: pass.data };
      const outcome = await surveys.type(writerOf(request), survey, place, request.body);
      if (outcome === 'unknown') throw problem('survey.unknown');
      if (outcome === 'does-not-fit') throw problem('request.invalid');
      return stateOf(await read(request, survey));
    },
  });
  app.route({
    ...surveyEndpoints.surveyPdf,
    config: FOR_THE_OFFICE,
    preValidation: readers,
    handler: async (request, reply) => {
      const { office, officeId } = request.membershipHere();
      const survey = await read(request, numberInAddress(request.params));
      const { officeName } = await surveys.readLetterhead(officeId);
      const pdf = await ballotPdf(officeName, survey);
      return sendFile(reply, `${office}-khao-sat-${survey.survey}.pdf`, PDF_MEDIA_TYPE, pdf);
    },
  });
  app.route({
    ...surveyEndpoints.surveyDocx,
    config: FOR_THE_OFFICE,
    preValidation: readers,
    handler: async (request, reply) => {
      const { office, officeId } = request.membershipHere();
      const survey = await read(request, numberInAddress(request.params));
      const docx = await surveyDocx(await surveys.readLetterhead(officeId), survey);
      return sendFile(reply, `${office}-khao-sat-${survey.survey}.docx`, DOCX_MEDIA_TYPE, docx);
    },
  });
};
