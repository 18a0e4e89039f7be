import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { adminPaths } from '../../admin-paths.ts';
import { useText } from '../text/use-text.ts';

/** What comes after the set-up, in the order an office needs it. */
export const StartDone = ({ office }: { readonly office: string }) => {
  const words = useText().text.startPage.after;
  const ways = [
    [adminPaths.roster(office), words.roster],
    [adminPaths.people(office), words.people],
    [adminPaths.posters(office), words.posters],
    [adminPaths.account, words.account],
    [adminPaths.settings(office), words.settings],
  ] as const;
  return (
    <ol className="sheet-panel start-list" aria-label={words.title}>
      {ways.map(([to, label]) => (
        <li key={to}>
          <Anchor component={Link} to={to}>
            {label}
          </Anchor>
        </li>
      ))}
    </ol>
  );
};
