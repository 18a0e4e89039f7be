import type { PrivacyRegister, PrivacyRequest, PrivacyRequestKind } from '@hailong/schema/privacy-request';
import { formatReceiptCode } from '@hailong/schema/receipt-code';
import { Badge, Button, NativeSelect, TextInput, Title } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useLoaderData, useParams } from 'react-router';
import type { Answer } from '../api/call.ts';
import { useApi } from '../api/use-api.ts';
import { formatDay } from '../criteria/format-day.ts';
import '../look/sheet.css';
import { useConfirmed } from '../session/use-confirmed.tsx';
import { Dialog } from '../shell/Dialog.tsx';
import { FailureAlert } from '../shell/FailureAlert.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useText } from '../text/use-text.ts';
import { SettleForm } from './SettleForm.tsx';

/** Citizens' wishes about their own data, by receipt code, and what is erased because of its age. */
export const PrivacyRoute = () => {
  const { text } = useText();
  const words = text.privacyPage;
  const { office = '' } = useParams();
  const api = useApi();
  const { isBusy, failure, run, confirmation } = useConfirmed();
  const [{ requests, retention }, setRegister] = useState(useLoaderData<PrivacyRegister>());
  const [code, setCode] = useState('');
  const [kind, setKind] = useState<PrivacyRequestKind>('erasure');
  const [settling, setSettling] = useState<PrivacyRequest | null>(null);
  const [done, setDone] = useState('');

  const settle = async (make: () => Promise<Answer<PrivacyRegister>>, said: string): Promise<void> => {
    setDone('');
    const fresh = await run(make);
    if (!fresh) return;
    setRegister(fresh);
    setSettling(null);
    setCode('');
    setDone(said);
  };
  const register = (event: SyntheticEvent) => {
    event.preventDefault();
    if (code.trim() === '') return;
    void settle(() => api.registerPrivacyRequest(office, { receiptCode: code, kind }), words.registered);
  };
  const { names, comments, procedures, otherFields, setAside } = retention;
  const isNothing = names + comments + procedures + otherFields + setAside === 0;

  return (
    <article className="sheet">
      <PageTitle page={text.sections.privacy} />
      <Title order={1}>{text.sections.privacy}</Title>
      {settling === null && <FailureAlert failure={failure} />}
      <p role="status">{done}</p>
      <section className="sheet-panel" aria-labelledby="privacy-requests">
        <Title order={2} size="h3" id="privacy-requests">
          {words.requests}
        </Title>
        <p className="sheet-soft">{words.intro}</p>
        <form className="sheet-form" onSubmit={register} noValidate>
          <div className="sheet-two">
            <TextInput
              label={words.code}
              description={words.codeHint}
              autoComplete="off"
              value={code}
              onChange={({ currentTarget: { value } }) => setCode(value)}
            />
            <NativeSelect
              label={words.kind}
              description={words.kindHint}
              value={kind}
              onChange={({ currentTarget: { value } }) => setKind(value === 'correction' ? 'correction' : 'erasure')}
              data={[
                { value: 'erasure', label: words.kinds.erasure },
                { value: 'correction', label: words.kinds.correction },
              ]}
            />
          </div>
          <Button type="submit" loading={isBusy}>
            {words.register}
          </Button>
        </form>
        {requests.length === 0 && <p>{words.none}</p>}
        <ul className="sheet-list">
          {requests.map((request) => {
            const { id, receiptCode, askedOn, dueOn, isOverdue, settled } = request;
            const shown = formatReceiptCode(receiptCode);
            return (
              <li key={id} className="sheet-row">
                <div>
                  <strong>{words.kinds[request.kind]}</strong>{' '}
                  {isOverdue && <Badge color="brick">{words.overdue}</Badge>}
                  <div>{words.receipt(shown)}</div>
                  <div className="sheet-soft">
                    {settled
                      ? words.settled(words.outcomes[settled.outcome], settled.by, formatDay(settled.on), settled.why)
                      : words.due(formatDay(askedOn), formatDay(dueOn))}
                  </div>
                </div>
                {settled === null && (
                  <Button variant="default" aria-label={words.settleOf(shown)} onClick={() => setSettling(request)}>
                    {words.settle}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      </section>
      <section className="sheet-panel" aria-labelledby="privacy-retention">
        <Title order={2} size="h3" id="privacy-retention">
          {words.retention}
        </Title>
        <p>{words.rule(retention.months, formatDay(retention.before))}</p>
        <p>{isNothing ? words.nothingExpires : words.expires(names, comments, procedures, otherFields, setAside)}</p>
        <p className="sheet-soft">{words.stays}</p>
      </section>
      <Dialog
        isOpen={settling !== null}
        onClose={() => setSettling(null)}
        title={settling ? words.settleOf(formatReceiptCode(settling.receiptCode)) : ''}
      >
        {settling && (
          <SettleForm
            request={settling}
            isBusy={isBusy}
            failure={failure}
            onSettle={(decision) =>
              void settle(() => api.settlePrivacyRequest(office, settling.id, decision), words.done[decision.outcome])
            }
          />
        )}
      </Dialog>
      {confirmation}
    </article>
  );
};
