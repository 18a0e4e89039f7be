import type { TwoFactorSecret } from '@hailong/schema/own-security';
import type { OwnSessions } from '@hailong/schema/people';
import { TEST_PASSWORD } from '../src/auth/testing/people.ts';
import { totpCode } from '../src/auth/testing/totp.ts';
import type { Write } from './asker.ts';

const NEXT_PASSWORD = 'mưa rào tháng bảy';

/** As EVERY_WRITE, of what people change about their own account. */
export const EVERY_ACCOUNT_WRITE: Readonly<Record<string, Write>> = {
  'DELETE /api/sessions/{id}': async ({ administrator: ask }) => {
    const { sessions } = (await ask('GET', '/api/sessions')).json<OwnSessions>();
    return ask('DELETE', `/api/sessions/${sessions.find(({ isThis }) => !isThis)?.id}`);
  },
  'PUT /api/account/password': ({ statistician: ask }) =>
    ask('PUT', '/api/account/password', { current: TEST_PASSWORD, password: NEXT_PASSWORD }),
  'POST /api/account/two-factor/confirmation': async ({ statistician: ask }) => {
    const begun = await ask('POST', '/api/account/two-factor', { password: NEXT_PASSWORD });
    const code = totpCode(begun.json<TwoFactorSecret>().secret, Date.now());
    return ask('POST', '/api/account/two-factor/confirmation', { code });
  },
  'POST /api/account/two-factor/removal': ({ statistician: ask }) =>
    ask('POST', '/api/account/two-factor/removal', { password: NEXT_PASSWORD }),
};
