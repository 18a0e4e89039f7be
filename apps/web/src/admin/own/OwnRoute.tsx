import { addMonths } from '@hailong/schema/month';
import { Anchor, Group, Text, Title } from '@mantine/core';
import { Link, useLoaderData } from 'react-router';
import { adminPaths } from '../../admin-paths.ts';
import type { OwnData } from '../result-loaders.ts';
import { monthLabel } from '../month/month-label.ts';
import { PageTitle } from '../shell/PageTitle.tsx';
import { countText } from '../text/numbers.ts';
import { useText } from '../text/use-text.ts';
import { OwnFiguresPanel } from './OwnFiguresPanel.tsx';
import { ResponseForm } from './ResponseForm.tsx';
import './own.css';

/** Officers' own month: no rank, no colleague, nobody who rated. */
export const OwnRoute = () => {
  const { language, text } = useText();
  const { own, office, lastMonth } = useLoaderData<OwnData>();
  const { month, state, figures, minimumSample } = own;
  const say = text.ownPage;
  const label = monthLabel(month, text.month.inSentence);
  return (
    <article className="own">
      <PageTitle page={say.title(label)} />
      <Title order={1}>{say.title(label)}</Title>
      <nav aria-label={text.month.navigation} className="no-print">
        <Group>
          <Anchor component={Link} to={adminPaths.ownMonth(office, addMonths(month, -1))} underline="always">
            {text.month.previous}
          </Anchor>
          {month < lastMonth && (
            <Anchor component={Link} to={adminPaths.ownMonth(office, addMonths(month, 1))} underline="always">
              {text.month.next}
            </Anchor>
          )}
        </Group>
      </nav>
      <Text maw="68ch">{say.lead(countText(minimumSample, language))}</Text>
      {figures ? (
        <OwnFiguresPanel figures={figures} month={label} />
      ) : (
        <section className="own-panel" role="status">
          <Text>{say.states[state === 'shown' ? 'small' : state](countText(minimumSample, language))}</Text>
        </section>
      )}
      {(state === 'shown' || state === 'small') && (
        <ResponseForm key={month} office={office} month={month} written={own.response} />
      )}
    </article>
  );
};
