import type { QueueState } from '../offline/rating-queue.ts';
import { useText } from '../text/text.ts';
import { Link } from '../ui/Link.tsx';

interface QueueLineProps {
  readonly state: QueueState | null;
  readonly to: string;
}

/** Below the masthead of every page while something has not arrived; nothing otherwise. */
export const QueueLine = ({ state, to }: QueueLineProps) => {
  const { queue } = useText();
  if (!state || state.waiting + state.setApart === 0) return null;
  return (
    <aside className="queue-line" aria-label={queue.heading}>
      <Link to={to}>{state.waiting > 0 ? queue.waiting(state.waiting) : queue.setApart(state.setApart)}</Link>
    </aside>
  );
};
