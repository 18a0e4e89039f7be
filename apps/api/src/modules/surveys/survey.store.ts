import { officeSettingsSchema, type OfficeSettings } from '@hailong/schema/office-settings';
import {
  surveyPassSchema,
  type SurveyBallot,
  type SurveyDraft,
  type SurveyPass,
  type SurveySummary,
} from '@hailong/schema/survey';
import { countedBallots, type TypedBallot } from '@hailong/schema/tally-survey';
import { and, asc, desc, eq, max } from 'drizzle-orm';
import { appendAudit } from '../../auth/audit.store.ts';
import type { Transaction } from '../../auth/transaction.ts';
import type { Database } from '../../database/connection.ts';
import { offices } from '../../database/tables/offices.ts';
import { surveyBallots } from '../../database/tables/survey-ballots.ts';
import { surveys } from '../../database/tables/surveys.ts';

export interface Survey extends SurveyDraft {
  readonly survey: number;
  readonly typed: readonly TypedBallot[];
}

interface Writer {
  readonly officeId: number;
  readonly actor: string;
}

interface Letterhead {
  readonly officeName: string;
  readonly superiorName: string;
  readonly settings: OfficeSettings;
}

const inOffice = (officeId: number, survey: number) => and(eq(surveys.officeId, officeId), eq(surveys.survey, survey));

const readTyped = async (
  database: Database | Transaction,
  officeId: number,
  survey: number,
): Promise<readonly TypedBallot[]> => {
  const rows = await database
    .select({
      number: surveyBallots.number,
      pass: surveyBallots.pass,
      answers: surveyBallots.answers,
      remark: surveyBallots.remark,
    })
    .from(surveyBallots)
    .where(and(eq(surveyBallots.officeId, officeId), eq(surveyBallots.survey, survey)))
    .orderBy(asc(surveyBallots.number), asc(surveyBallots.pass));
  return rows.map(({ pass, ...row }) => ({ ...row, pass: surveyPassSchema.parse(String(pass)) }));
};

const readOne = async (database: Database | Transaction, officeId: number, survey: number): Promise<Survey | null> => {
  const [row] = await database.select().from(surveys).where(inOffice(officeId, survey));
  if (!row) return null;
  const { title, deadline, distributed, questions } = row;
  return { survey, title, deadline, distributed, questions, typed: await readTyped(database, officeId, survey) };
};

export const createSurveyStore = (database: Database) => ({
  read: (officeId: number, survey: number): Promise<Survey | null> => readOne(database, officeId, survey),

  /** Newest first. */
  list: async (officeId: number): Promise<SurveySummary[]> => {
    const rows = await database
      .select()
      .from(surveys)
      .where(eq(surveys.officeId, officeId))
      .orderBy(desc(surveys.survey));
    return Promise.all(
      rows.map(async ({ survey, title, deadline, distributed }) => {
        const counted = countedBallots(await readTyped(database, officeId, survey)).length;
        return { survey: String(survey), title, deadline, distributed, counted };
      }),
    );
  },

  add: ({ officeId, actor }: Writer, draft: SurveyDraft): Promise<number> =>
    database.transaction(async (transaction) => {
      // The office's own row: two surveys begun at once take turns.
      await transaction.select({ id: offices.id }).from(offices).where(eq(offices.id, officeId)).for('update');
      const [last] = await transaction
        .select({ survey: max(surveys.survey) })
        .from(surveys)
        .where(eq(surveys.officeId, officeId));
      const survey = (last?.survey ?? 0) + 1;
      await transaction.insert(surveys).values({ officeId, survey, ...draft });
      await appendAudit(transaction, { officeId, actor, action: 'survey.added', details: { survey } });
      return survey;
    }),

  change: (
    { officeId, actor }: Writer,
    survey: number,
    draft: SurveyDraft,
  ): Promise<'changed' | 'unknown' | 'has-ballots'> =>
    database.transaction(async (transaction) => {
      await transaction.select().from(surveys).where(inOffice(officeId, survey)).for('update');
      const before = await readOne(transaction, officeId, survey);
      if (!before) return 'unknown';
      const asksTheSame = JSON.stringify(before.questions) === JSON.stringify(draft.questions);
      if (before.typed.length > 0 && !asksTheSame) return 'has-ballots';
      await transaction.update(surveys).set(draft).where(inOffice(officeId, survey));
      await appendAudit(transaction, { officeId, actor, action: 'survey.changed', details: { survey } });
      return 'changed';
    }),

  /** Typing the same pass again replaces it. */
  type: (
    { officeId, actor }: Writer,
    survey: number,
    place: { readonly number: number; readonly pass: SurveyPass },
    ballot: SurveyBallot,
  ): Promise<'typed' | 'unknown' | 'does-not-fit'> =>
    database.transaction(async (transaction) => {
      const [row] = await transaction.select().from(surveys).where(inOffice(officeId, survey)).for('update');
      if (!row) return 'unknown';
      const fits =
        ballot.answers.length === row.questions.length &&
        ballot.answers.every((answer, index) => (answer ?? 1) <= (row.questions[index]?.options.length ?? 0));
      if (!fits) return 'does-not-fit';
      const typed = { ...ballot, typedBy: actor, typedAt: new Date() };
      await transaction
        .insert(surveyBallots)
        .values({ officeId, survey, number: place.number, pass: Number(place.pass), ...typed })
        .onConflictDoUpdate({
          target: [surveyBallots.officeId, surveyBallots.survey, surveyBallots.number, surveyBallots.pass],
          set: typed,
        });
      const details = { survey, number: place.number, pass: place.pass };
      await appendAudit(transaction, { officeId, actor, action: 'survey.ballot-typed', details });
      return 'typed';
    }),

  readLetterhead: async (officeId: number): Promise<Letterhead> => {
    const [office] = await database
      .select({ officeName: offices.name, superiorName: offices.superiorName, settings: offices.settings })
      .from(offices)
      .where(eq(offices.id, officeId));
    if (!office) throw new Error(`office ${officeId} is gone`);
    return { ...office, settings: officeSettingsSchema.parse(office.settings) };
  },
});
