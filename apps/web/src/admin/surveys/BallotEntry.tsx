import type { SurveyPass, SurveyState } from '@hailong/schema/survey';
import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useRef, useState, type SyntheticEvent } from 'react';
import { useApi } from '../api/use-api.ts';
import { useRequest } from '../api/use-request.ts';
import { NumberField } from '../settings/NumberField.tsx';
import { FailureAlert } from '../shell/FailureAlert.tsx';
import { useText } from '../text/use-text.ts';
import { answerOfKey } from './survey-form.ts';

interface BallotEntryProps {
  readonly office: string;
  readonly survey: SurveyState;
  readonly onTyped: (survey: SurveyState) => void;
}

const isPass = (value: string): value is SurveyPass => value === '1' || value === '2';

/**
 * Typing a returned ballot without the mouse: one digit a question moves on to the next, Enter saves and goes on to the
 * next ballot. The second time shows nothing of the first.
 */
export const BallotEntry = ({ office, survey, onTyped }: BallotEntryProps) => {
  const words = useText().text.surveyPage;
  const api = useApi();
  const { isBusy, failure, run } = useRequest();
  const [pass, setPass] = useState<SurveyPass>('1');
  const [number, setNumber] = useState(1);
  const [digits, setDigits] = useState<readonly string[]>([]);
  const [remark, setRemark] = useState('');
  const [told, setTold] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const fields = () => [...(form.current?.querySelectorAll<HTMLInputElement>('[data-digit]') ?? [])];
  const { questions } = survey;
  const missing = questions.findIndex(
    ({ options }, index) => answerOfKey(digits[index] ?? '', options.length) === undefined,
  );

  const put = (place: number, value: string) => {
    const digit = value.slice(-1);
    const isAnswer = answerOfKey(digit, questions[place]?.options.length ?? 0) !== undefined;
    const kept = isAnswer ? digit : '';
    setDigits(questions.map((_question, index) => (index === place ? kept : (digits[index] ?? ''))));
    if (isAnswer) (fields()[place + 1] ?? form.current?.querySelector<HTMLElement>('[data-remark]'))?.focus();
  };
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (isBusy) return;
    if (missing >= 0 || Number.isNaN(number)) {
      setTold(words.missingAnswer(missing + 1));
      fields()[missing]?.focus();
      return;
    }
    const answers = questions.map(({ options }, index) => answerOfKey(digits[index] ?? '', options.length) ?? null);
    const saved = await run(api.typeBallot(office, survey.survey, { number, pass }, { answers, remark }));
    if (!saved) return;
    const ballot = saved.ballots.find((candidate) => candidate.number === number);
    setTold(ballot ? words.told(ballot.number, ballot.standing, ballot.differing) : '');
    onTyped(saved);
    setDigits([]);
    setRemark('');
    setNumber(number + 1);
    fields()[0]?.focus();
  };
  return (
    <form ref={form} className="survey-form" onSubmit={(event) => void save(event)} noValidate>
      <p className="survey-soft">{words.entryHint}</p>
      <div className="survey-two">
        <SegmentedControl
          size="md"
          aria-label={words.pass}
          value={pass}
          data={[
            { value: '1', label: words.passes['1'] },
            { value: '2', label: words.passes['2'] },
          ]}
          onChange={(value) => {
            if (!isPass(value)) return;
            setPass(value);
            setNumber(1);
          }}
        />
        <NumberField
          label={words.number}
          description={words.numberHint}
          min={1}
          max={100_000}
          value={number}
          onChange={setNumber}
        />
      </div>
      <div className="survey-keys">
        {questions.map(({ text, options }, index) => (
          <TextInput
            key={text}
            data-digit
            label={`${index + 1}. ${text}`}
            description={options.map((option, place) => `${place + 1} ${option}`).join(' · ')}
            inputMode="numeric"
            autoComplete="off"
            value={digits[index] ?? ''}
            onChange={({ currentTarget: { value } }) => put(index, value)}
          />
        ))}
      </div>
      <TextInput
        data-remark
        label={words.remark}
        description={words.remarkHint}
        maxLength={500}
        autoComplete="off"
        value={remark}
        onChange={({ currentTarget: { value } }) => setRemark(value)}
      />
      <p role="status" className="survey-told">
        {told}
      </p>
      <FailureAlert failure={failure} />
      <div>
        <Button type="submit" loading={isBusy}>
          {words.saveBallot}
        </Button>
      </div>
    </form>
  );
};
