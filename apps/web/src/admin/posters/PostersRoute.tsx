import { apiPaths } from '@hailong/schema/api-paths';
import type { Paper, PosterList, SheetWords } from '@hailong/schema/poster';
import { Alert, Anchor, Button, NativeSelect, SegmentedControl, Title } from '@mantine/core';
import { useState } from 'react';
import { useLoaderData, useParams } from 'react-router';
import { formatDay } from '../criteria/format-day.ts';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useText } from '../text/use-text.ts';
import './posters.css';

/** The password of the town's plan, which everybody knows. */
const PLAN_PASSWORD = '12345678';

/** Sheets with codes: chosen, looked at, printed; and which of those that hang somewhere have to be printed again. */
export const PostersRoute = () => {
  const { text } = useText();
  const words = text.postersPage;
  const { office = '' } = useParams();
  const { sheets, address, wifi, isOnlyHere, outdated } = useLoaderData<PosterList>();
  const [id, setId] = useState('office');
  const [paper, setPaper] = useState<Paper>('a4');
  const [language, setLanguage] = useState<SheetWords>('vi');
  const sheet = sheets.find((one) => one.id === id) ?? sheets[0];
  const file = (ending: string): string =>
    `${apiPaths.poster(office, `${sheet?.id}.${ending}`)}?paper=${paper}&words=${language}`;
  return (
    <article className="posters">
      <PageTitle page={text.sections.posters} />
      <Title order={1}>{text.sections.posters}</Title>
      {isOnlyHere && (
        <Alert color="amber" title={words.onlyHereTitle}>
          {words.onlyHere(address)}
        </Alert>
      )}
      {outdated.length > 0 && (
        <Alert color="amber" title={words.outdatedTitle}>
          <ul>
            {outdated.map(({ sheet: old, name, printedAt }) => (
              <li key={old}>
                {words.outdated(words.kinds[old.split('-')[0] ?? ''] ?? '', name, formatDay(printedAt.slice(0, 10)))}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {wifi.length === 0 && <Alert color="gray">{words.noWifi}</Alert>}
      {wifi.some(({ password }) => password === PLAN_PASSWORD) && <Alert color="gray">{words.planPassword}</Alert>}
      <div className="posters-work">
        <section className="posters-choice" aria-label={words.choose}>
          <NativeSelect
            label={words.choose}
            value={sheet?.id ?? ''}
            onChange={({ currentTarget: { value } }) => setId(value)}
            data={sheets.map((one) => ({
              value: one.id,
              label: words.sheet(
                words.kinds[one.kind] ?? '',
                one.kind === 'counter' || one.kind === 'desk' ? one.name : '',
              ),
            }))}
          />
          <div role="group" aria-label={words.paper}>
            <SegmentedControl
              fullWidth
              size="md"
              value={paper}
              onChange={(value) => setPaper(value === 'a5' ? 'a5' : 'a4')}
              data={[
                { value: 'a4', label: 'A4' },
                { value: 'a5', label: 'A5' },
              ]}
            />
          </div>
          <div role="group" aria-label={words.language}>
            <SegmentedControl
              fullWidth
              size="md"
              value={language}
              onChange={(value) => setLanguage(value === 'bilingual' ? 'bilingual' : 'vi')}
              data={[
                { value: 'vi', label: words.vietnamese },
                { value: 'bilingual', label: words.bilingual },
              ]}
            />
          </div>
          <Button component="a" href={file('pdf')} download>
            {words.pdf}
          </Button>
          <Anchor href={file('svg')} download underline="always">
            {words.svg}
          </Anchor>
          <p>{words.codeSays}</p>
          <p className="posters-address">{sheet?.address}</p>
        </section>
        <img className="posters-picture" src={file('svg')} alt={words.preview(sheet?.name ?? '')} />
      </div>
    </article>
  );
};
