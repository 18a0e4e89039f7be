import { useText } from '../text/use-text.ts';
import type { LevelHead } from './criterion-columns.ts';

/** Which tint is which word. */
export const Legend = ({ levels }: { readonly levels: readonly LevelHead[] }) => {
  const { text } = useText();
  return (
    <ul className="legend" aria-label={text.month.legend}>
      {levels.map(({ score, label, tint }) => (
        <li key={score}>
          <span className="legend-tint" data-level={tint} aria-hidden />
          {label}
        </li>
      ))}
    </ul>
  );
};
