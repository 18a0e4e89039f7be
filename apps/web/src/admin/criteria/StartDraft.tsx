import type { CriteriaQuestions } from '@hailong/schema/criteria';
import { readyCriteria } from '@hailong/schema/ready-criteria';
import { Text, UnstyledButton } from '@mantine/core';
import { useText } from '../text/use-text.ts';

interface StartDraftProps {
  readonly current: CriteriaQuestions | null;
  readonly onStart: (questions: CriteriaQuestions) => void;
}

/** Nobody has to begin with an empty page. */
export const StartDraft = ({ current, onStart }: StartDraftProps) => {
  const { criteria: text } = useText().text;
  const starts = [
    ...(current ? [{ name: text.startFromCurrent, hint: text.startFromCurrentHint, questions: current }] : []),
    ...readyCriteria.map(({ key, questions }) => ({ ...text.ready[key], questions })),
  ];
  return (
    <>
      <Text>{text.noDraft}</Text>
      <div className="starts">
        {starts.map(({ name, hint, questions }) => (
          <UnstyledButton key={name} className="panel start" onClick={() => onStart(questions)}>
            <Text fw={650}>{name}</Text>
            <Text c="dimmed">{hint}</Text>
          </UnstyledButton>
        ))}
      </div>
    </>
  );
};
