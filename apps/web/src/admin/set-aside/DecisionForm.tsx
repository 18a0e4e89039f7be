import type { SetAsideAction, SetAsideItem, SetAsideList } from '@hailong/schema/set-aside';
import { Button, Group, NativeSelect, Textarea } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import type { Failure } from '../api/failure.ts';
import { FailureAlert } from '../shell/FailureAlert.tsx';
import { useText } from '../text/use-text.ts';
import { beginDecision, countAction, leaveAction, type DecisionFault } from './decision.ts';

interface DecisionFormProps {
  readonly item: SetAsideItem;
  readonly officers: SetAsideList['officers'];
  readonly isBusy: boolean;
  readonly failure: Failure | null;
  readonly onDecide: (action: SetAsideAction) => void;
}

/** Counts one thing set aside for somebody, or leaves it. */
export const DecisionForm = ({ item, officers, isBusy, failure, onDecide }: DecisionFormProps) => {
  const { setAsidePage: words } = useText().text;
  const [draft, setDraft] = useState(beginDecision(item));
  const [fault, setFault] = useState<DecisionFault | null>(null);
  const tryTo = (action: SetAsideAction | DecisionFault) => {
    if (typeof action === 'string') return setFault(action);
    setFault(null);
    onDecide(action);
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    tryTo(item.countable ? countAction(item, draft) : leaveAction(draft));
  };
  return (
    <form className="sheet-form" onSubmit={submit} noValidate>
      <p>{words.next[item.why]}</p>
      {item.countable && item.kind === 'rating' && (
        <div className="sheet-two">
          <NativeSelect
            label={words.attributeTo}
            error={fault === 'officer' && words.officerMissing}
            value={draft.officerId}
            onChange={({ currentTarget: { value } }) => setDraft({ ...draft, officerId: value })}
            data={[
              { value: '', label: words.chooseOfficer },
              ...officers.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <NativeSelect
            label={words.byVersion}
            value={String(draft.criteriaSet)}
            onChange={({ currentTarget: { value } }) => setDraft({ ...draft, criteriaSet: Number(value) })}
            data={item.fits.map((version) => ({ value: String(version), label: words.version(version) }))}
          />
        </div>
      )}
      <Textarea
        label={words.reason}
        description={words.reasonHint}
        error={fault === 'reason' && words.reasonMissing}
        autosize
        maxLength={500}
        value={draft.why}
        onChange={({ currentTarget: { value } }) => setDraft({ ...draft, why: value })}
      />
      {item.countable && <p className="sheet-soft">{words.final}</p>}
      <FailureAlert failure={failure} />
      <Group>
        {item.countable && (
          <Button type="submit" loading={isBusy}>
            {words.count}
          </Button>
        )}
        <Button variant="default" disabled={isBusy} onClick={() => tryTo(leaveAction(draft))}>
          {words.leave}
        </Button>
      </Group>
    </form>
  );
};
