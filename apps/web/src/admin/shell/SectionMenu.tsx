import type { Account } from '@hailong/schema/account';
import { Link, useLocation } from 'react-router';
import { useText } from '../text/use-text.ts';
import { officeOfAddress, sectionsFor } from './sections.ts';

/** The menu beside every page: a column on wide screens, a row that scrolls on narrow ones. */
export const SectionMenu = ({ account }: { readonly account: Account }) => {
  const { text } = useText();
  const { pathname } = useLocation();
  const here = officeOfAddress(pathname);
  const membership = account.memberships.find(({ office }) => office === here) ?? account.memberships[0];
  const entries = membership ? sectionsFor(membership) : [];
  // A menu of one entry offers no choice.
  if (!membership || entries.length < 2) return null;
  return (
    <nav className="sections no-print" aria-label={text.sectionsLabel}>
      {entries.map(({ key, icon: Mark, to, within }) => (
        <Link
          key={key}
          className="section"
          to={to(membership.office)}
          aria-current={pathname.startsWith(within(membership.office)) ? 'page' : undefined}
        >
          <Mark size="1.25rem" aria-hidden />
          {text.sections[key]}
        </Link>
      ))}
    </nav>
  );
};
