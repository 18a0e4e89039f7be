import type { Account } from '@hailong/schema/account';
import { mayReadMonths } from '@hailong/schema/role';
import { Alert, Button, Menu } from '@mantine/core';
import { IconChevronDown, IconLogout } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { adminPaths } from '../../admin-paths.ts';
import { describeFailure } from '../api/describe-failure.ts';
import type { Failure } from '../api/failure.ts';
import { useApi } from '../api/use-api.ts';
import type { Arrival } from '../session/arrival.ts';
import { useText } from '../text/use-text.ts';
import { firstPageOf } from './first-page.ts';

/** Who is signed in, their offices when there are several, and the way out. */
export const AccountMenu = ({ account }: { readonly account: Account }) => {
  const { text } = useText();
  const api = useApi();
  const navigate = useNavigate();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isLeaving, setLeaving] = useState(false);
  const offices = account.memberships.filter(mayReadMonths);

  const signOut = async () => {
    setLeaving(true);
    const answer = await api.signOut();
    setLeaving(false);
    if (!answer.ok) return setFailure(answer.failure);
    const arrival: Arrival = { because: 'signedOut', username: '' };
    return navigate(adminPaths.signIn, { state: arrival });
  };

  return (
    <>
      <Menu>
        <Menu.Target>
          <Button
            variant="default"
            loading={isLeaving}
            aria-label={text.account.menu(account.displayName)}
            rightSection={<IconChevronDown size="1rem" aria-hidden />}
          >
            <span className="account-name">{account.displayName}</span>
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{text.account.signedInAs(account.username)}</Menu.Label>
          {offices.length > 1 &&
            offices.map(({ office, officeName, role }) => (
              <Menu.Item
                key={office}
                onClick={() => {
                  void navigate(firstPageOf(office));
                }}
              >
                {`${officeName} · ${text.roles[role]}`}
              </Menu.Item>
            ))}
          <Menu.Item onClick={() => void navigate(adminPaths.account)}>{text.account.own}</Menu.Item>
          <Menu.Item leftSection={<IconLogout size="1.125rem" aria-hidden />} onClick={() => void signOut()}>
            {text.account.signOut}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {failure && (
        <Alert variant="light" color="brick" role="alert" withCloseButton onClose={() => setFailure(null)}>
          {describeFailure(failure, text)}
        </Alert>
      )}
    </>
  );
};
