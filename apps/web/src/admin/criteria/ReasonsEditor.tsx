import type { DraftCriterion } from '@hailong/schema/criteria';
import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useText } from '../text/use-text.ts';
import { freshCode, removeAt, replaceAt } from './edit-draft.ts';
import { WordsFields } from './WordsFields.tsx';

type Reasons = DraftCriterion['reasons'];

interface ReasonsEditorProps {
  readonly reasons: Reasons;
  readonly onChange: (reasons: Reasons) => void;
}

/** Chips that citizens may tap after a low score. */
export const ReasonsEditor = ({ reasons, onChange }: ReasonsEditorProps) => {
  const { criteria: text } = useText().text;
  const codes = reasons.map(({ code }) => code);
  const add = (): void => onChange([...reasons, { code: freshCode('reason', codes), label: { vi: '', en: '' } }]);
  return (
    <details className="reasons">
      <summary>
        {text.reasons} ({reasons.length})
      </summary>
      {reasons.map((reason, place) => (
        <div key={reason.code} className="reason">
          <WordsFields
            label={text.reason(place + 1)}
            words={reason.label}
            onChange={(label) => onChange(replaceAt(reasons, place, { ...reason, label }))}
          />
          <ActionIcon
            size="xl"
            variant="subtle"
            color="gray"
            aria-label={text.removeReason(place + 1)}
            onClick={() => onChange(removeAt(reasons, place))}
          >
            <IconX size="1.25rem" aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Button variant="subtle" leftSection={<IconPlus size="1.125rem" aria-hidden />} onClick={add}>
        {text.addReason}
      </Button>
    </details>
  );
};
