import type { DraftCriterion } from '@hailong/schema/criteria';
import { Checkbox, NativeSelect } from '@mantine/core';
import { useText } from '../text/use-text.ts';
import { levelsOf, replaceAt, scaleOf, type Scale } from './edit-draft.ts';
import { WordsFields } from './WordsFields.tsx';

interface AnswersEditorProps {
  readonly criterion: DraftCriterion;
  readonly onChange: (criterion: DraftCriterion) => void;
}

const CHOICES = ['five', 'three', 'two'] as const satisfies readonly Scale[];
const NO_WORDS = { vi: '', en: '' };

/** The answers of a question: its scale, what it counts for, and the way out. */
export const AnswersEditor = ({ criterion, onChange }: AnswersEditorProps) => {
  const { criteria: text } = useText().text;
  const { levels, satisfaction, notApplicable } = criterion;
  const scale = scaleOf(criterion);
  const choices = scale === 'own' ? [...CHOICES, scale] : CHOICES;
  const choose = (wanted: string): void => {
    const chosen = CHOICES.find((choice) => choice === wanted);
    if (chosen) onChange({ ...criterion, levels: levelsOf(chosen), satisfaction: chosen === 'five' });
  };
  return (
    <>
      <NativeSelect
        label={text.scale}
        className="scale-choice"
        value={scale}
        data={choices.map((value) => ({ value, label: text.scales[value] }))}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
      {scale !== 'five' &&
        levels.map((level, place) => (
          <WordsFields
            key={level.score}
            label={text.level(level.score)}
            words={level.label}
            onChange={(label) => onChange({ ...criterion, levels: replaceAt(levels, place, { ...level, label }) })}
          />
        ))}
      <Checkbox
        label={text.satisfaction}
        description={scale === 'five' ? undefined : text.satisfactionHint}
        disabled={scale !== 'five' && !satisfaction}
        checked={satisfaction}
        onChange={({ currentTarget }) => onChange({ ...criterion, satisfaction: currentTarget.checked })}
      />
      <Checkbox
        label={text.hasEscape}
        checked={notApplicable !== null}
        onChange={({ currentTarget }) =>
          onChange({ ...criterion, notApplicable: currentTarget.checked ? NO_WORDS : null })
        }
      />
      {notApplicable && (
        <WordsFields
          label={text.escapeWords}
          words={notApplicable}
          onChange={(words) => onChange({ ...criterion, notApplicable: words })}
        />
      )}
    </>
  );
};
