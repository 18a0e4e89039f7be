import type { Catalogue } from '@hailong/schema/catalogue';
import type { MonthClosing } from '@hailong/schema/closing';
import { Alert, Anchor, Badge, Button, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { adminPaths } from '../../admin-paths.ts';
import { hasCode } from '../api/failure.ts';
import { useApi } from '../api/use-api.ts';
import { useRequest } from '../api/use-request.ts';
import { monthLabel } from '../month/month-label.ts';
import { FailureAlert } from '../shell/FailureAlert.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { countText } from '../text/numbers.ts';
import { useText } from '../text/use-text.ts';
import { FreezePanel } from './FreezePanel.tsx';
import { RevisionList } from './RevisionList.tsx';
import './closing.css';

interface ClosingScreenProps {
  readonly closing: MonthClosing;
  readonly catalogue: Catalogue;
  readonly mayFreeze: boolean;
}

/** One month from open to closed, and whatever comes after. */
export const ClosingScreen = ({ closing: loaded, catalogue, mayFreeze }: ClosingScreenProps) => {
  const { language, text } = useText();
  const say = text.closing;
  const api = useApi();
  const { isBusy, failure, run } = useRequest();
  const [closing, setClosing] = useState(loaded);
  const [done, setDone] = useState<number | null>(null);
  const { month, state, next } = closing;
  const { slug, name } = catalogue.office;
  const label = monthLabel(month, text.month.inSentence);
  const labelOf = (code: string): string =>
    catalogue.criteriaSet.items.find((item) => item.code === code)?.label[language] ?? code;
  const reload = async (): Promise<void> => {
    const newest = await run(api.closing(slug, month));
    if (newest) setClosing(newest);
  };
  const freeze = async (): Promise<void> => {
    setDone(null);
    const frozen = await run(api.freeze(slug, month, next));
    if (!frozen) return;
    setClosing(frozen);
    setDone(next.revision);
  };
  return (
    <article className="closing">
      <PageTitle page={`${say.title(label)}, ${name}`} />
      <header className="closing-head">
        <Anchor component={Link} to={adminPaths.month(slug, month)} underline="always" className="no-print">
          {say.toReport}
        </Anchor>
        <div className="closing-title">
          <Title order={1}>{say.title(label)}</Title>
          <Badge variant={state === 'closed' ? 'filled' : 'outline'} size="lg" tt="none">
            {say.states[state]}
          </Badge>
        </div>
        <Text maw="68ch">{say.leads[state]}</Text>
      </header>
      <div role="status">
        {done !== null && (
          <Alert variant="light" color="jade">
            {say.done(countText(done, language))}
          </Alert>
        )}
      </div>
      <FailureAlert failure={failure} />
      {failure && hasCode(failure, 'month.figures-changed') && (
        <Button variant="default" loading={isBusy} onClick={() => void reload()}>
          {say.reload}
        </Button>
      )}
      <FreezePanel
        key={`${next.revision} ${next.digest}`}
        closing={closing}
        month={label}
        labelOf={labelOf}
        mayFreeze={mayFreeze}
        isBusy={isBusy}
        onFreeze={() => void freeze()}
      />
      <RevisionList office={slug} closing={closing} />
    </article>
  );
};
