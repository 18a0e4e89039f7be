import type { Account } from '@hailong/schema/account';
import { Outlet, useLoaderData } from 'react-router';
import { useText } from '../text/use-text.ts';
import { AccountMenu } from './AccountMenu.tsx';
import { Preferences } from './Preferences.tsx';
import { SectionMenu } from './SectionMenu.tsx';
import { Wordmark } from './Wordmark.tsx';

/** The frame around every page of a signed-in person. */
export const Shell = () => {
  const { text } = useText();
  const account = useLoaderData<Account>();
  return (
    <>
      <a href="#main" className="skip-link">
        {text.skipToContent}
      </a>
      <header className="frame-head">
        <div className="frame-bar">
          <Wordmark />
          <div className="frame-tools">
            <Preferences />
            <AccountMenu account={account} />
          </div>
        </div>
      </header>
      <div className="frame-body">
        <SectionMenu account={account} />
        <main className="frame-main" id="main" tabIndex={-1}>
          <Outlet context={account} />
        </main>
      </div>
    </>
  );
};
