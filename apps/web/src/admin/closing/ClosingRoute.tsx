import type { Account } from '@hailong/schema/account';
import { mayCloseMonths } from '@hailong/schema/role';
import { useLoaderData, useOutletContext } from 'react-router';
import type { ClosingData } from '../loaders.ts';
import { ClosingScreen } from './ClosingScreen.tsx';

export const ClosingRoute = () => {
  const { closing, catalogue } = useLoaderData<ClosingData>();
  const { memberships } = useOutletContext<Account>();
  const membership = memberships.find(({ office }) => office === catalogue.office.slug);
  return (
    <ClosingScreen
      key={`${catalogue.office.slug} ${closing.month}`}
      closing={closing}
      catalogue={catalogue}
      mayFreeze={membership !== undefined && mayCloseMonths(membership)}
    />
  );
};
