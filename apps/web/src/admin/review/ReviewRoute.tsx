import type { Account } from '@hailong/schema/account';
import { useLoaderData, useOutletContext } from 'react-router';
import type { ReviewData } from '../accounting-loaders.ts';
import { ReviewScreen } from './ReviewScreen.tsx';

/** The month that "?month=2026-10" names; another month is another screen. */
export const ReviewRoute = () => {
  const data = useLoaderData<ReviewData>();
  const account = useOutletContext<Account>();
  return <ReviewScreen key={`${data.catalogue.office.slug} ${data.list.month}`} {...data} account={account} />;
};
