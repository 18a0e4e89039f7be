import type { CriteriaQuestions } from '@hailong/schema/criteria';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useText } from '../text/use-text.ts';
import { freshCode, move, newQuestion, removeAt, replaceAt, withItems } from './edit-draft.ts';
import { QuestionEditor } from './QuestionEditor.tsx';

interface DraftEditorProps {
  readonly draft: CriteriaQuestions;
  /** Codes that already name a question of some version. */
  readonly usedCodes: readonly string[];
  readonly onChange: (draft: CriteriaQuestions) => void;
}

export const DraftEditor = ({ draft, usedCodes, onChange }: DraftEditorProps) => {
  const { criteria: text } = useText().text;
  const { items } = draft;
  const set = (next: CriteriaQuestions['items']): void => onChange(withItems(draft, next));
  const add = (): void => {
    const codes = [...usedCodes, ...items.map(({ code }) => code)];
    set([...items, newQuestion(freshCode('question', codes))]);
  };
  return (
    <>
      {items.map((criterion, place) => (
        <QuestionEditor
          key={criterion.code}
          criterion={criterion}
          number={place + 1}
          isLast={place === items.length - 1}
          onChange={(changed) => set(replaceAt(items, place, changed))}
          onMove={(steps) => set(move(items, place, steps))}
          onRemove={() => set(removeAt(items, place))}
        />
      ))}
      <Button
        variant="light"
        disabled={items.length >= 20}
        leftSection={<IconPlus size="1.125rem" aria-hidden />}
        onClick={add}
      >
        {text.addQuestion}
      </Button>
    </>
  );
};
