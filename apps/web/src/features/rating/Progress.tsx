import { useText } from '../../text/text.ts';

interface ProgressProps {
  /** From 1. */
  readonly index: number;
  readonly total: number;
}

export const Progress = ({ index, total }: ProgressProps) => {
  const { question } = useText();
  return (
    <div className="progress">
      <span>{question.progress(index, total)}</span>
      <span className="progress-track" aria-hidden="true">
        {Array.from({ length: total }, (_, step) => (
          <i key={step} className={step < index ? 'done' : undefined} />
        ))}
      </span>
    </div>
  );
};
