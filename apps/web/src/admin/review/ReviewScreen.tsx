import type { Account } from '@hailong/schema/account';
import { addMonths } from '@hailong/schema/month';
import { formatReceiptCode } from '@hailong/schema/receipt-code';
import { reviewFilterSchema, type ReviewAction, type ReviewFilter, type ReviewItem } from '@hailong/schema/review';
import { Anchor, Group, SegmentedControl, Title } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { adminPaths } from '../../admin-paths.ts';
import type { ReviewData } from '../accounting-loaders.ts';
import { useApi } from '../api/use-api.ts';
import { useRequest } from '../api/use-request.ts';
import '../look/sheet.css';
import { monthLabel } from '../month/month-label.ts';
import { Dialog } from '../shell/Dialog.tsx';
import { FailureAlert } from '../shell/FailureAlert.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { countText } from '../text/numbers.ts';
import { useText } from '../text/use-text.ts';
import { ReviewCard, stepName } from './ReviewCard.tsx';
import { ReviewForm } from './ReviewForm.tsx';
import type { AskingStep, ReviewStep } from './review-step.ts';
import './review.css';

interface ReviewScreenProps extends ReviewData {
  readonly account: Account;
}

/** The queue of one month: comments to read, ratings to judge, complaints to follow. */
export const ReviewScreen = ({ list: loaded, catalogue, isPresent, account }: ReviewScreenProps) => {
  const { text, language } = useText();
  const words = text.reviewPage;
  const office = catalogue.office.slug;
  const api = useApi();
  const { isBusy, failure, run } = useRequest();
  const [list, setList] = useState(loaded);
  const [show, setShow] = useState<ReviewFilter>('waiting');
  const [opened, setOpened] = useState<{ readonly item: ReviewItem; readonly step: AskingStep } | null>(null);
  const [done, setDone] = useState('');
  const { month, total, waiting, items } = list;
  const label = monthLabel(month, text.month.inSentence);
  const isRated = account.memberships.some((one) => one.office === office && one.officerId !== null);
  const hidden = total - items.length;

  const look = async (filter: ReviewFilter): Promise<void> => {
    setShow(filter);
    const fresh = await run(api.reviewList(office, month, filter));
    if (fresh) setList(fresh);
  };
  const decide = async (item: ReviewItem, action: ReviewAction): Promise<void> => {
    const decided = await run(api.reviewRating(office, item.code, action));
    if (!decided) return;
    setOpened(null);
    setDone(words.done[action.do === 'judge' && decided.proposal !== null ? 'proposed' : action.do]);
    await look(show);
  };
  const begin = (item: ReviewItem, step: ReviewStep): void => {
    setDone('');
    if (step.asks) setOpened({ item, step });
    else void decide(item, { do: step.do });
  };

  return (
    <article className="sheet">
      <PageTitle page={words.title(label)} />
      <Title order={1}>{words.title(label)}</Title>
      <nav aria-label={text.month.navigation}>
        <Group>
          <Anchor component={Link} to={adminPaths.review(office, addMonths(month, -1))} underline="always">
            {text.month.previous}
          </Anchor>
          {!isPresent && (
            <Anchor component={Link} to={adminPaths.review(office, addMonths(month, 1))} underline="always">
              {text.month.next}
            </Anchor>
          )}
        </Group>
      </nav>
      <p className="sheet-soft">
        {words.intro} {isRated && words.own}
      </p>
      <div className="review-filter" role="group" aria-label={words.filter}>
        <SegmentedControl
          size="md"
          value={show}
          onChange={(value) => {
            setDone('');
            void look(reviewFilterSchema.parse(value));
          }}
          data={reviewFilterSchema.options.map((value) => ({ value, label: words.filters[value] }))}
        />
      </div>
      {opened === null && <FailureAlert failure={failure} />}
      <p role="status">{done}</p>
      <p>{total === 0 ? words.empty[show] : words.count(countText(total, language), countText(waiting, language))}</p>
      <ul className="review-list">
        {items.map((item) => (
          <ReviewCard
            key={item.code}
            item={item}
            criteria={catalogue.criteriaSet.items}
            username={account.username}
            isBusy={isBusy}
            onStep={(step) => begin(item, step)}
          />
        ))}
      </ul>
      {hidden > 0 && <p className="sheet-soft">{words.more(countText(hidden, language))}</p>}
      <Dialog
        isOpen={opened !== null}
        onClose={() => setOpened(null)}
        title={opened ? words.about(stepName(opened.step, words), formatReceiptCode(opened.item.code)) : ''}
      >
        {opened && (
          <ReviewForm
            item={opened.item}
            step={opened.step}
            isBusy={isBusy}
            failure={failure}
            onDecide={(action) => void decide(opened.item, action)}
          />
        )}
      </Dialog>
    </article>
  );
};
