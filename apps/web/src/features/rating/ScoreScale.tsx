import type { Criterion } from '@hailong/schema/criterion';
import { useLocalized } from '../../text/text.ts';
import { Face } from '../../ui/Face.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { moodOfLevel } from '../../ui/mood-of-level.ts';

interface ScoreScaleProps {
  readonly criterion: Criterion;
  /** undefined: not answered yet. */
  readonly score: number | null | undefined;
  readonly disabled: boolean;
  readonly onAnswer: (score: number | null) => void;
}

/** Best first, as on the paper form. Buttons, not radios: choosing moves on, and arrow keys must not. */
export const ScoreScale = ({ criterion, score, disabled, onAnswer }: ScoreScaleProps) => {
  const localized = useLocalized();
  const { levels, notApplicable } = criterion;
  const bestFirst = levels.map((level, index) => ({ ...level, mood: moodOfLevel(index, levels.length) })).reverse();
  return (
    <div
      className={levels.length === 5 ? 'scale scale-faces' : 'scale'}
      role="group"
      aria-label={localized(criterion.label)}
    >
      {bestFirst.map((level) => (
        <button
          key={level.score}
          type="button"
          className="level"
          aria-pressed={level.score === score}
          disabled={disabled}
          onClick={() => onAnswer(level.score)}
        >
          {level.mood && <Face mood={level.mood} />}
          <span>{localized(level.label)}</span>
          {level.score === score && <Icon name="check" />}
        </button>
      ))}
      {notApplicable && (
        <button
          type="button"
          className="level level-none"
          aria-pressed={score === null}
          disabled={disabled}
          onClick={() => onAnswer(null)}
        >
          <span>{localized(notApplicable)}</span>
          {score === null && <Icon name="check" />}
        </button>
      )}
    </div>
  );
};
