import { useText } from '../text/text.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

/** The part that keeps ratings could not be fetched: said before anybody relies on it. */
export const Incomplete = () => {
  const { trouble, action } = useText();
  return (
    <aside className="aside" aria-label={trouble.chunk}>
      <Notice tone="danger" role="alert">
        <p>
          <strong>{trouble.chunk}</strong>
        </p>
        <p>{trouble.chunkBody}</p>
        <Button onClick={() => window.location.reload()}>{action.reload}</Button>
      </Notice>
    </aside>
  );
};
