import type { DueItem, DueList } from '@hailong/schema/due';
import { mayReview, mayTendKiosks, type Membership } from '@hailong/schema/role';
import { Anchor, Badge, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { adminPaths } from '../../admin-paths.ts';
import { useApi } from '../api/use-api.ts';
import { monthLabel } from '../month/month-label.ts';
import { dayText } from '../roster/day-text.ts';
import { countText } from '../text/numbers.ts';
import { useText } from '../text/use-text.ts';
import './due.css';

interface DuePanelProps {
  readonly office: string;
  readonly permit: Membership;
}

/** Where one goes to do it; null for those who only read of it. */
const placeOf = (item: DueItem, office: string, permit: Membership): string | null => {
  switch (item.kind) {
    case 'close-month':
      return adminPaths.closing(office, item.month);
    case 'evaluation':
      return adminPaths.month(office, item.month);
    case 'kiosks-waiting':
    case 'kiosks-silent':
      return mayTendKiosks(permit) ? adminPaths.kiosks(office) : null;
    case 'comments':
    case 'proposals':
      return mayReview(permit) ? adminPaths.review(office, item.month) : null;
    case 'survey':
      return adminPaths.survey(office, item.survey);
  }
};

/** What is due today; takes no room while there is nothing, and the month never waits for it. */
export const DuePanel = ({ office, permit }: DuePanelProps) => {
  const { language, text } = useText();
  const say = text.duePage;
  const api = useApi();
  const [due, setDue] = useState<DueList | null>(null);
  // The panel is made anew for another office. A reminder that cannot be fetched is no reason to stand in the way.
  useEffect(() => {
    void api.due(office).then((answer) => answer.ok && setDue(answer.value));
  }, [api, office]);
  if (due === null || due.items.length === 0) return null;
  const count = (value: number): string => countText(value, language);
  const label = (month: string): string => monthLabel(month, text.month.inSentence);
  const sentenceOf = (item: DueItem): string => {
    switch (item.kind) {
      case 'close-month':
        return say.close(label(item.month), dayText(item.day));
      case 'evaluation':
        return say.evaluation(label(item.month), dayText(item.day));
      case 'kiosks-waiting':
        return say.waiting(count(item.kiosks), count(item.ratings));
      case 'kiosks-silent':
        return say.silent(count(item.kiosks));
      case 'comments':
        return say.comments(count(item.comments), label(item.month));
      case 'proposals':
        return say.proposals(count(item.proposals), label(item.month));
      case 'survey':
        return say.survey(item.title, dayText(item.day));
    }
  };
  return (
    <section className="panel no-print" aria-labelledby="due">
      <Title order={2} id="due">
        {say.title}
      </Title>
      <ul className="due-list">
        {due.items.map((item) => {
          const to = placeOf(item, office, permit);
          const sentence = sentenceOf(item);
          return (
            <li key={JSON.stringify(item)}>
              {to === null ? (
                sentence
              ) : (
                <Anchor component={Link} to={to} underline="always">
                  {sentence}
                </Anchor>
              )}
              {'daysLeft' in item && (
                <Badge variant="light" color={item.daysLeft < 0 ? 'brick' : 'gray'} tt="none">
                  {say.daysLeft(item.daysLeft)}
                </Badge>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
