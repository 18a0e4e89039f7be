import { countText } from '../text/numbers.ts';
import { useText } from '../text/use-text.ts';
import type { LevelHead } from './criterion-columns.ts';
import { answersIn, sharePercent, type Distribution } from './five-levels.ts';

interface DistributionBarProps {
  readonly levels: readonly LevelHead[];
  readonly distribution: Distribution;
  readonly size?: 'small' | 'large';
}

/** A narrower part has no room for its number; the words behind the bar still say it. */
const ROOM_FOR_NUMBER = 0.09;

/** All answers as one bar from worst to best. Its words are the whole distribution; colour only repeats them. */
export const DistributionBar = ({ levels, distribution, size = 'small' }: DistributionBarProps) => {
  const { language, text } = useText();
  const n = answersIn(distribution);
  const countOf = (score: string) => distribution[score] ?? 0;
  const said = levels
    .filter(({ score }) => countOf(score) > 0)
    .map(({ score, label }) => {
      const count = countOf(score);
      return text.month.levelCount(label, countText(count, language), `${sharePercent(count, n)}%`);
    });
  if (n === 0) return <span className="no-answers">{text.month.noAnswersShort}</span>;
  return (
    <div className="bar" data-size={size} role="img" aria-label={said.join('; ')} title={said.join('\n')}>
      {levels.map(({ score, tint }) => {
        const count = countOf(score);
        if (count === 0) return null;
        return (
          <span key={score} className="bar-part" data-level={tint} style={{ flexGrow: count }}>
            {count / n >= ROOM_FOR_NUMBER && countText(count, language)}
          </span>
        );
      })}
    </div>
  );
};
