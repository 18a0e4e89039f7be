import { Link } from 'react-router';
import { adminPaths } from '../../admin-paths.ts';
import { useText } from '../text/use-text.ts';

/** The product's name with its drawn smile. */
export const Wordmark = () => {
  const { text } = useText();
  return (
    <Link to={adminPaths.home} className="wordmark">
      <svg viewBox="0 0 32 32" width="1.875rem" height="1.875rem" aria-hidden="true">
        <circle cx="16" cy="16" r="15" fill="var(--accent)" />
        <circle cx="11" cy="13" r="2" fill="var(--card)" />
        <circle cx="21" cy="13" r="2" fill="var(--card)" />
        <path d="M9 19c2 4 12 4 14 0" fill="none" stroke="var(--card)" strokeWidth="2.4" strokeLinecap="round" />
      </svg>
      <span>
        {text.product} <span className="wordmark-part">{text.administration}</span>
      </span>
    </Link>
  );
};
