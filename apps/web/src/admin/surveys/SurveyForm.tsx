import { SURVEY_OPTIONS_MAX, SURVEY_QUESTIONS_MAX, type SurveyDraft, type SurveyState } from '@hailong/schema/survey';
import { Button, Group, Textarea, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import type { Answer } from '../api/call.ts';
import { useRequest } from '../api/use-request.ts';
import { NumberField } from '../settings/NumberField.tsx';
import { FailureAlert } from '../shell/FailureAlert.tsx';
import { useText } from '../text/use-text.ts';
import { draftOf, editedOf, type EditedQuestion } from './survey-form.ts';

interface SurveyFormProps {
  readonly draft: SurveyDraft;
  /** Once a ballot is typed the questions stay as they are. */
  readonly mayChangeQuestions: boolean;
  readonly save: (draft: SurveyDraft) => Promise<Answer<SurveyState>>;
  readonly onSaved: (survey: SurveyState) => void;
}

/** Title, deadline, ballots handed out, and the questions with one option a line. */
export const SurveyForm = ({ draft, mayChangeQuestions, save, onSaved }: SurveyFormProps) => {
  const words = useText().text.surveyPage;
  const { isBusy, failure, run } = useRequest();
  const [edited, setEdited] = useState(() => editedOf(draft));
  const [isTried, setTried] = useState(false);
  const put = (part: Partial<typeof edited>) => setEdited((before) => ({ ...before, ...part }));
  const putQuestion = (key: number, part: Partial<EditedQuestion>) =>
    put({
      questions: edited.questions.map((question) => (question.key === key ? { ...question, ...part } : question)),
    });
  const ready = draftOf(edited);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (!ready) return;
    const saved = await run(save(ready));
    if (saved) onSaved(saved);
  };
  return (
    <form className="survey-form" onSubmit={(event) => void submit(event)} noValidate>
      <TextInput
        size="md"
        label={words.name}
        required
        maxLength={200}
        value={edited.title}
        onChange={({ currentTarget: { value } }) => put({ title: value })}
      />
      <div className="survey-two">
        <TextInput
          size="md"
          type="date"
          label={words.deadline}
          description={words.deadlineHint}
          value={edited.deadline}
          onChange={({ currentTarget: { value } }) => put({ deadline: value })}
        />
        <NumberField
          label={words.distributed}
          description={words.distributedHint}
          min={0}
          max={100_000}
          value={edited.distributed}
          onChange={(distributed) => put({ distributed })}
        />
      </div>
      {!mayChangeQuestions && <p className="survey-soft">{words.questionsFixed}</p>}
      {mayChangeQuestions &&
        edited.questions.map(({ key, text, options }, index) => (
          <fieldset key={key} className="survey-question">
            <legend>{words.question(index + 1)}</legend>
            <TextInput
              label={words.questionText}
              maxLength={300}
              value={text}
              onChange={({ currentTarget: { value } }) => putQuestion(key, { text: value })}
            />
            <Textarea
              label={words.options}
              description={words.optionsHint(SURVEY_OPTIONS_MAX)}
              rows={SURVEY_OPTIONS_MAX}
              value={options}
              onChange={({ currentTarget: { value } }) => putQuestion(key, { options: value })}
            />
            <Button
              variant="subtle"
              onClick={() => put({ questions: edited.questions.filter((question) => question.key !== key) })}
            >
              {words.removeQuestion(index + 1)}
            </Button>
          </fieldset>
        ))}
      {isTried && !ready && (
        <p className="survey-fault" role="alert">
          {words.incomplete}
        </p>
      )}
      <FailureAlert failure={failure} />
      <Group>
        <Button type="submit" loading={isBusy}>
          {words.save}
        </Button>
        {mayChangeQuestions && edited.questions.length < SURVEY_QUESTIONS_MAX && (
          <Button
            variant="default"
            onClick={() => {
              const key = Math.max(-1, ...edited.questions.map((question) => question.key)) + 1;
              put({ questions: [...edited.questions, { key, text: '', options: '' }] });
            }}
          >
            {words.addQuestion}
          </Button>
        )}
      </Group>
    </form>
  );
};
