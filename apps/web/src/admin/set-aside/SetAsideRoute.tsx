import type { SetAsideAction, SetAsideFilter, SetAsideItem, SetAsideList } from '@hailong/schema/set-aside';
import { formatReceiptCode } from '@hailong/schema/receipt-code';
import { Alert, SegmentedControl, Title } from '@mantine/core';
import { useState } from 'react';
import { useLoaderData, useParams } from 'react-router';
import { useApi } from '../api/use-api.ts';
import { useRequest } from '../api/use-request.ts';
import type { SetAsideData } from '../accounting-loaders.ts';
import '../look/sheet.css';
import { Dialog } from '../shell/Dialog.tsx';
import { FailureAlert } from '../shell/FailureAlert.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useText } from '../text/use-text.ts';
import { AsideCard } from './AsideCard.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import './set-aside.css';

/** What arrived and was not counted, and what becomes of it. */
export const SetAsideRoute = () => {
  const { text } = useText();
  const words = text.setAsidePage;
  const { office = '' } = useParams();
  const api = useApi();
  const { isBusy, failure, run } = useRequest();
  const loaded = useLoaderData<SetAsideData>();
  const [list, setList] = useState<SetAsideList>(loaded.list);
  const [show, setShow] = useState<SetAsideFilter>('waiting');
  const [decided, setDecided] = useState<SetAsideItem | null>(null);
  const [done, setDone] = useState('');
  const { waiting, total, withheld, items, officers } = list;

  const look = async (filter: SetAsideFilter) => {
    setShow(filter);
    const fresh = await run(api.setAsideList(office, filter));
    if (fresh) setList(fresh);
  };
  const decide = async (key: string, action: SetAsideAction) => {
    const settled = await run(api.decideSetAside(office, key, action));
    if (!settled) return;
    setDecided(null);
    setDone(words[action.decision]);
    await look(show);
  };
  const hidden = total - withheld - items.length;

  return (
    <article className="sheet">
      <PageTitle page={text.sections.setAside} />
      <Title order={1}>{text.sections.setAside}</Title>
      <p className="sheet-soft">{words.intro}</p>
      <div role="group" aria-label={words.filter}>
        <SegmentedControl
          size="md"
          value={show}
          onChange={(value) => {
            setDone('');
            void look(value === 'all' ? 'all' : 'waiting');
          }}
          data={[
            { value: 'waiting', label: words.waiting(waiting) },
            { value: 'all', label: words.all },
          ]}
        />
      </div>
      {decided === null && <FailureAlert failure={failure} />}
      <p role="status">{done}</p>
      {withheld > 0 && <Alert color="gray">{words.withheld(withheld)}</Alert>}
      {total === 0 && <p>{show === 'waiting' ? words.empty : words.emptyAll}</p>}
      <ul className="aside-list">
        {items.map((item) => (
          <AsideCard
            key={item.key}
            item={item}
            criteria={loaded.catalogue.criteriaSet.items}
            onDecide={() => {
              setDone('');
              setDecided(item);
            }}
          />
        ))}
      </ul>
      {hidden > 0 && <p className="sheet-soft">{words.more(hidden)}</p>}
      <Dialog
        isOpen={decided !== null}
        onClose={() => setDecided(null)}
        title={decided ? words.decideOn(formatReceiptCode(decided.receipt)) : ''}
      >
        {decided && (
          <DecisionForm
            item={decided}
            officers={officers}
            isBusy={isBusy}
            failure={failure}
            onDecide={(action) => void decide(decided.key, action)}
          />
        )}
      </Dialog>
    </article>
  );
};
