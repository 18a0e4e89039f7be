import { dayOf } from '@hailong/schema/day';
import { shiftsOn } from '@hailong/schema/duty';
import type { Guide } from '@hailong/schema/guide';
import { wifiCode } from '@hailong/schema/wifi-code';
import { Button, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useLoaderData } from 'react-router';
import { formatDay } from '../criteria/format-day.ts';
import { QrCode } from '../qr/QrCode.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useText } from '../text/use-text.ts';
import './guide.css';

/** For whoever stands at the door: what to show, where to send people, what to say when a phone cannot connect. */
export const GuideRoute = () => {
  const { text } = useText();
  const words = text.guidePage;
  const { plan, citizenUrl, wifi } = useLoaderData<Guide>();
  const { timeZone } = plan.office;
  const today = dayOf(Date.parse(plan.now), timeZone);
  const nameOf = (id: string) => plan.officers.find((officer) => officer.id === id)?.name ?? words.somebody;
  const [network] = wifi;
  const address = `${citizenUrl}/`;
  return (
    <article className="guide">
      <PageTitle page={text.sections.guide} />
      <div className="guide-head">
        <Title order={1}>{text.sections.guide}</Title>
        <Button
          className="no-print"
          variant="default"
          leftSection={<IconPrinter size="1.25rem" aria-hidden />}
          onClick={() => window.print()}
        >
          {words.print}
        </Button>
      </div>
      <section aria-labelledby="guide-steps">
        <Title order={2} id="guide-steps">
          {words.steps}
        </Title>
        <ol className="guide-steps">
          <li className="guide-step">
            <Title order={3} size="h4">
              {words.join}
            </Title>
            {network ? (
              <>
                <QrCode text={wifiCode(network)} label={words.wifiQr(network.ssid)} />
                <p>
                  {words.network}: <strong>{network.ssid}</strong>
                  <br />
                  {network.password === '' ? words.open : `${words.password}: ${network.password}`}
                </p>
              </>
            ) : (
              <p>{words.noWifi}</p>
            )}
          </li>
          <li className="guide-step">
            <Title order={3} size="h4">
              {words.scan}
            </Title>
            <QrCode text={address} label={words.pageQr} />
            <p className="guide-address">{address}</p>
          </li>
          <li className="guide-step">
            <Title order={3} size="h4">
              {words.rate}
            </Title>
            <p>{words.rateHow}</p>
          </li>
        </ol>
      </section>
      <section aria-labelledby="guide-counters">
        <Title order={2} id="guide-counters">
          {words.counters(formatDay(today))}
        </Title>
        <ul className="guide-desks">
          {plan.schedules.map((schedule) => {
            const shifts = shiftsOn(schedule, today);
            return (
              <li key={schedule.counterId}>
                <strong>{plan.counters.find(({ id }) => id === schedule.counterId)?.name}</strong>
                {shifts.length === 0 && <span className="guide-soft">{words.nobody}</span>}
                {shifts.map(({ from, until, officerId }) => (
                  <span key={from}>
                    {nameOf(officerId)}{' '}
                    <span className="guide-soft">
                      {from}–{until}
                    </span>
                  </span>
                ))}
              </li>
            );
          })}
        </ul>
      </section>
      <section aria-labelledby="guide-trouble">
        <Title order={2} id="guide-trouble">
          {words.trouble}
        </Title>
        <dl className="guide-trouble">
          {words.troubles.map(({ when, say }) => (
            <div key={when}>
              <dt>{when}</dt>
              <dd>{say}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="guide-manners">
        <Title order={2} id="guide-manners">
          {words.manners}
        </Title>
        <ul>
          {words.mannersList.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </article>
  );
};
