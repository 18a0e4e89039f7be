import type { TwoFactorSecret } from '@hailong/schema/own-security';
import type { OwnPasskeys, PasskeyCreation } from '@hailong/schema/passkey';
import type { OwnSessions } from '@hailong/schema/people';
import { createAuthenticator } from '../src/auth/testing/authenticator.ts';
import { TEST_PASSWORD } from '../src/auth/testing/people.ts';
import { totpCode } from '../src/auth/testing/totp.ts';
import type { Ask, Write } from './asker.ts';

const NEXT_PASSWORD = 'mưa rào tháng bảy';

const firstPasskey = async (ask: Ask): Promise<string> =>
  `/api/account/passkeys/${(await ask('GET', '/api/account/passkeys')).json<OwnPasskeys>().passkeys[0]?.id}`;

/** As EVERY_WRITE, of what people change about their own account. */
export const EVERY_ACCOUNT_WRITE: Readonly<Record<string, Write>> = {
  'DELETE /api/sessions/{id}': async ({ administrator: ask }) => {
    const { sessions } = (await ask('GET', '/api/sessions')).json<OwnSessions>();
    return ask('DELETE', `/api/sessions/${sessions.find(({ isThis }) => !isThis)?.id}`);
  },
  'POST /api/account/passkeys': async ({ statistician: ask }) => {
    const creation = (await ask('POST', '/api/account/passkeys/question')).json<PasskeyCreation>();
    return ask('POST', '/api/account/passkeys', createAuthenticator('http://localhost:80').make(creation, 'Máy'));
  },
  'PUT /api/account/passkeys/{id}': async ({ statistician: ask }) =>
    ask('PUT', await firstPasskey(ask), { name: 'Máy mới' }),
  'DELETE /api/account/passkeys/{id}': async ({ statistician: ask }) => ask('DELETE', await firstPasskey(ask)),
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
