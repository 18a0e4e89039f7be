import { surveyDraftSchema, type SurveyDraft } from '@hailong/schema/survey';

/** A question as it is edited: its options are the lines of one field. */
export interface EditedQuestion {
  readonly key: number;
  readonly text: string;
  readonly options: string;
}

export interface EditedSurvey {
  readonly title: string;
  readonly deadline: string;
  /** NaN while the field is empty. */
  readonly distributed: number;
  readonly questions: readonly EditedQuestion[];
}

export const editedOf = ({ title, deadline, distributed, questions }: SurveyDraft): EditedSurvey => ({
  title,
  deadline: deadline ?? '',
  distributed,
  questions: questions.map(({ text, options }, key) => ({ key, text, options: options.join('\n') })),
});

/** What may be sent; null while something is missing. */
export const draftOf = ({ title, deadline, distributed, questions }: EditedSurvey): SurveyDraft | null => {
  const parsed = surveyDraftSchema.safeParse({
    title,
    deadline: deadline === '' ? null : deadline,
    distributed,
    questions: questions.map(({ text, options }) => ({
      text,
      options: options.split('\n').filter((line) => line.trim() !== ''),
    })),
  });
  return parsed.success ? parsed.data : null;
};

/** What one key says about a question: an option from 1, 0 for none, undefined for a key that says nothing. */
export const answerOfKey = (key: string, options: number): number | null | undefined => {
  if (key === '0') return null;
  return /^[1-9]$/.test(key) && Number(key) <= options ? Number(key) : undefined;
};
