import { endpoints } from '@hailong/schema/endpoints';
import { DOCX_MEDIA_TYPE, XLSX_MEDIA_TYPE } from '@hailong/schema/media-type';
import { isMonth } from '@hailong/schema/month';
import { monthsOfPeriod, type Period } from '@hailong/schema/period';
import { periodFigures } from '@hailong/schema/period-figures';
import { summarisePeriod } from '@hailong/schema/period-report';
import { mayReadComments, mayReadMonths } from '@hailong/schema/role';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { monthInAddress } from '../../month/month-in-address.ts';
import { createFiguresStore } from '../../month/figures.store.ts';
import { createResponseStore } from '../../month/responses.store.ts';
import { FOR_THE_OFFICE } from '../../plugins/patience.ts';
import { problem } from '../../problem.ts';
import { workbookXlsx } from '../../table-file/write-workbook.ts';
import { createDocumentCommentStore } from './document-comments.store.ts';
import { createDocumentFrameStore } from './document-frame.store.ts';
import type { DocumentSubject } from './document-subject.ts';
import { reportDocx } from './report-letter.ts';
import { reportWorkbook } from './report-workbook.ts';

type MembershipHere = ReturnType<FastifyRequest['membershipHere']>;
type FileReply = Pick<FastifyReply, 'send' | 'type' | 'header'>;

/** The schema says what a client receives, a file; it is sent as bytes, which the types of a reply do not know. */
const sendFile = (reply: FileReply, name: string, mediaType: string, bytes: Buffer) => {
  reply.type(mediaType).header('content-disposition', `attachment; filename="${name}"`);
  return reply.send(bytes);
};

/** @throws month.unknown for what is neither a quarter nor a year */
const periodInAddress = ({ period }: { readonly period: string }): Period => {
  if (isMonth(period) || monthsOfPeriod(period).length === 0) throw problem('month.unknown');
  return period;
};

/** The report as the office files it. Comments in Word leave out those about the reader; citizens' names are never there. */
export const documentRoutes: FastifyPluginAsyncZod = async (app) => {
  const figures = createFiguresStore(app.database);
  const comments = createDocumentCommentStore(app.database);
  const responses = createResponseStore(app.database);
  const frames = createDocumentFrameStore(app.database);
  app.addHook('onRequest', app.guardAdministration);
  const readers = app.requireMember((member) => mayReadMonths(member) && mayReadComments(member));

  const subjectOf = async (officeId: number, period: Period): Promise<DocumentSubject> => {
    const months = await figures.readMonths(officeId, monthsOfPeriod(period));
    const [first, ...others] = months.map(({ report }) => report);
    if (!first) throw new Error(`${period} has no months`);
    const frame = await frames.read(officeId);
    const report = summarisePeriod(period, [first, ...others], frame.criteriaSets);
    return {
      ...frame,
      report,
      figures: periodFigures(report, months, frame.settings.minimumSample),
      responses: await responses.read(officeId, monthsOfPeriod(period)),
    };
  };

  const workbookOf = async (officeId: number, period: Period): Promise<Buffer> =>
    workbookXlsx(reportWorkbook(await subjectOf(officeId, period)));

  const letterOf = async ({ officeId, officerId }: MembershipHere, period: Period): Promise<Buffer> =>
    reportDocx(await subjectOf(officeId, period), await comments.read(officeId, monthsOfPeriod(period), officerId));

  app.route({
    ...endpoints.monthXlsx,
    config: FOR_THE_OFFICE,
    preValidation: readers,
    handler: async (request, reply) => {
      const { office, officeId } = request.membershipHere();
      const month = monthInAddress(request.params);
      return sendFile(reply, `${office}-${month}.xlsx`, XLSX_MEDIA_TYPE, await workbookOf(officeId, month));
    },
  });

  app.route({
    ...endpoints.monthDocx,
    config: FOR_THE_OFFICE,
    preValidation: readers,
    handler: async (request, reply) => {
      const membership = request.membershipHere();
      const month = monthInAddress(request.params);
      const letter = await letterOf(membership, month);
      return sendFile(reply, `${membership.office}-${month}.docx`, DOCX_MEDIA_TYPE, letter);
    },
  });

  app.route({
    ...endpoints.periodXlsx,
    config: FOR_THE_OFFICE,
    preValidation: readers,
    handler: async (request, reply) => {
      const { office, officeId } = request.membershipHere();
      const period = periodInAddress(request.params);
      return sendFile(reply, `${office}-${period}.xlsx`, XLSX_MEDIA_TYPE, await workbookOf(officeId, period));
    },
  });

  app.route({
    ...endpoints.periodDocx,
    config: FOR_THE_OFFICE,
    preValidation: readers,
    handler: async (request, reply) => {
      const membership = request.membershipHere();
      const period = periodInAddress(request.params);
      const letter = await letterOf(membership, period);
      return sendFile(reply, `${membership.office}-${period}.docx`, DOCX_MEDIA_TYPE, letter);
    },
  });
};
