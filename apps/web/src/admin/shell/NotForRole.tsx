import type { Account } from '@hailong/schema/account';
import { useOutletContext } from 'react-router';
import { useText } from '../text/use-text.ts';
import { Notice } from './Notice.tsx';

/** What an account sees that may not read months: an honest sentence instead of an empty page. */
export const NotForRole = () => {
  const { notForRole } = useText().text;
  const { memberships } = useOutletContext<Account>();
  const isOfficer = memberships.some(({ role }) => role === 'officer');
  return <Notice title={notForRole.title} body={isOfficer ? notForRole.officer : notForRole.none} />;
};
