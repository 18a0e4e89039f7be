import type { Criterion } from '@hailong/schema/criterion';
import { useLocalized } from '../../text/text.ts';
import { Face } from '../../ui/Face.tsx';
import { moodOfLevel } from '../../ui/mood-of-level.ts';

/** More than these have no faces, see ui/mood-of-level. */
const FACES_TELL_APART = 5;

interface LevelButtonsProps {
  readonly criterion: Criterion;
  /** undefined: not answered yet. */
  readonly score: number | null | undefined;
  readonly onAnswer: (score: number | null) => void;
}

/** Best first, as on the paper form and on phones, large enough for a finger in a glove. */
export const LevelButtons = ({ criterion, score, onAnswer }: LevelButtonsProps) => {
  const localized = useLocalized();
  const { levels, notApplicable, label } = criterion;
  const bestFirst = levels.map((level, index) => ({ ...level, mood: moodOfLevel(index, levels.length) })).reverse();
  return (
    <div className="kiosk-levels-box" role="group" aria-label={localized(label)}>
      <div className={`kiosk-levels kiosk-levels-${levels.length <= FACES_TELL_APART ? 'few' : 'many'}`}>
        {bestFirst.map((level) => (
          <button
            key={level.score}
            type="button"
            className="kiosk-level"
            aria-pressed={level.score === score}
            onClick={() => onAnswer(level.score)}
          >
            {level.mood && <Face mood={level.mood} />}
            <span>{localized(level.label)}</span>
          </button>
        ))}
      </div>
      {notApplicable && (
        <button
          type="button"
          className="kiosk-level kiosk-level-none"
          aria-pressed={score === null}
          onClick={() => onAnswer(null)}
        >
          {localized(notApplicable)}
        </button>
      )}
    </div>
  );
};
