import type { DraftCriterion } from '@hailong/schema/criteria';
import { ActionIcon, Group, Title } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useText } from '../text/use-text.ts';
import { AnswersEditor } from './AnswersEditor.tsx';
import { ReasonsEditor } from './ReasonsEditor.tsx';
import { WordsFields } from './WordsFields.tsx';

interface QuestionEditorProps {
  readonly criterion: DraftCriterion;
  /** From 1. */
  readonly number: number;
  readonly isLast: boolean;
  readonly onChange: (criterion: DraftCriterion) => void;
  readonly onMove: (steps: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One question of the draft with everything it carries. */
export const QuestionEditor = ({ criterion, number, isLast, onChange, onMove, onRemove }: QuestionEditorProps) => {
  const { criteria: text } = useText().text;
  const tools = { size: 'xl', variant: 'subtle', color: 'gray' } as const;
  return (
    <section className="panel question-editor" aria-label={text.question(number)}>
      <Group justify="space-between">
        <Title order={3} size="h4">
          {text.question(number)}
        </Title>
        <Group gap="0.25rem">
          <ActionIcon {...tools} aria-label={text.moveUp(number)} disabled={number === 1} onClick={() => onMove(-1)}>
            <IconArrowUp size="1.25rem" aria-hidden />
          </ActionIcon>
          <ActionIcon {...tools} aria-label={text.moveDown(number)} disabled={isLast} onClick={() => onMove(1)}>
            <IconArrowDown size="1.25rem" aria-hidden />
          </ActionIcon>
          <ActionIcon {...tools} aria-label={text.removeQuestion(number)} onClick={onRemove}>
            <IconTrash size="1.25rem" aria-hidden />
          </ActionIcon>
        </Group>
      </Group>
      <WordsFields
        label={text.question(number)}
        words={criterion.label}
        onChange={(label) => onChange({ ...criterion, label })}
      />
      <AnswersEditor criterion={criterion} onChange={onChange} />
      <ReasonsEditor reasons={criterion.reasons} onChange={(reasons) => onChange({ ...criterion, reasons })} />
    </section>
  );
};
