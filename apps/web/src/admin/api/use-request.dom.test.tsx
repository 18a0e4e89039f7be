import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { renderPart, standInForBrowser } from '../testing/render-admin.tsx';
import type { Answer } from './call.ts';
import type { Failure } from './failure.ts';
import { useRequest } from './use-request.ts';

standInForBrowser();

const Probe = ({ request }: { readonly request: () => Promise<Answer<string>> }) => {
  const { isBusy, failure, run } = useRequest();
  const state = isBusy ? 'busy' : 'idle';
  return (
    <button type="button" onClick={() => void run(request())}>
      {failure === null ? state : `failed: ${failure.kind}`}
    </button>
  );
};

const press = () => userEvent.click(screen.getByRole('button'));
const unreachable: Failure = { kind: 'unreachable' };

test('a request runs, fails with its reason, and the next one starts afresh', async () => {
  const answers: ((answer: Answer<string>) => void)[] = [];
  const request = () =>
    new Promise<Answer<string>>((resolve) => {
      answers.push(resolve);
    });
  renderPart('http://127.0.0.1:1', <Probe request={request} />);
  await press();
  screen.getByText('busy');
  answers[0]?.({ ok: false, failure: unreachable });
  await screen.findByText('failed: unreachable');
  await press();
  screen.getByText('busy');
  answers[1]?.({ ok: true, value: 'done' });
  expect(await screen.findByText('idle')).toBeTruthy();
});

test('a session that ended in the middle leads to sign-in and back to this page', async () => {
  const ended: Answer<string> = {
    ok: false,
    failure: { kind: 'problem', code: 'session.missing', retryAfterSeconds: null, detail: null },
  };
  const router = renderPart('http://127.0.0.1:1', <Probe request={async () => ended} />);
  await press();
  await waitFor(() => expect(router.state.location.pathname).toMatch(/sign-in$/));
});
