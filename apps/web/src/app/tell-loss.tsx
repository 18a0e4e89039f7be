import { createRoot } from 'react-dom/client';
import { BOOKS, LOST } from '../offline/books.ts';
import { enLoss } from '../text/en-loss.ts';
import { viLoss } from '../text/vi-loss.ts';
import { countLost, type Books } from './count-lost.ts';

/**
 * Above the page, which knows nothing of it: fetched by the few who need it, it costs the others no more than its name. For the
 * same reason it is made of nothing that the page's own script holds.
 */
export const tellLoss = (noted: string, found: Books | null): void => {
  const lost = (Number(localStorage.getItem(LOST)) || 0) + countLost(noted, found);
  if (lost === 0) return;
  localStorage.setItem(LOST, String(lost));
  // Counted once: an empty queue has nothing new to note.
  localStorage.removeItem(BOOKS);
  const { heading, body, understood } = document.documentElement.lang === 'en' ? enLoss : viLoss;
  const place = document.createElement('div');
  document.body.prepend(place);
  const root = createRoot(place);
  const leave = (): void => {
    localStorage.removeItem(LOST);
    root.unmount();
    place.remove();
  };
  root.render(
    <aside className="aside aside-first" aria-label={heading}>
      <div className="notice notice-danger" role="alert">
        <div>
          <p>
            <strong>{heading}</strong>
          </p>
          <p>{body(lost)}</p>
          <button type="button" className="button button-secondary" onClick={leave}>
            {understood}
          </button>
        </div>
      </div>
    </aside>,
  );
};
