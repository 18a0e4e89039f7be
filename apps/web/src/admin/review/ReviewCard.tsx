import type { Criterion } from '@hailong/schema/criterion';
import { formatReceiptCode } from '@hailong/schema/receipt-code';
import type { ReviewItem } from '@hailong/schema/review';
import { Badge, Button, Group, Title } from '@mantine/core';
import { atTime } from '../people/at-time.ts';
import { useText } from '../text/use-text.ts';
import type { ReviewText } from '../text/review-vi.ts';
import { stepsFor, type ReviewStep } from './review-step.ts';

/** What the button of a step says. */
export const stepName = (step: ReviewStep, words: ReviewText['reviewPage']): string => {
  switch (step.do) {
    case 'judge':
      return words.judge[step.status];
    case 'complaint':
      return words.complaint[step.state];
    default:
      return words[step.do];
  }
};

interface ReviewCardProps {
  readonly item: ReviewItem;
  /** Of the questions asked today, for their words. */
  readonly criteria: readonly Pick<Criterion, 'code' | 'label'>[];
  /** Who is signed in: nobody agrees with their own proposal. */
  readonly username: string;
  readonly isBusy: boolean;
  readonly onStep: (step: ReviewStep) => void;
}

const ReviewBadges = ({ item: { status, review, complaint } }: Pick<ReviewCardProps, 'item'>) => {
  const words = useText().text.reviewPage;
  return (
    <Group gap="xs">
      {status === 'suspect' && (
        <Badge variant="light" color="brick" tt="none">
          {words.suspect}
        </Badge>
      )}
      {complaint !== null && (
        <Badge variant="light" color="gray" tt="none">
          {words.complaints[complaint]}
        </Badge>
      )}
      {review !== 'none' && (
        <Badge variant="light" color={review === 'waiting' ? 'amber' : 'gray'} tt="none">
          {words.states[review]}
        </Badge>
      )}
    </Group>
  );
};

/** One rating as a reviewer sees it: no name, no time, and what may be decided about it. */
export const ReviewCard = ({ item, criteria, username, isBusy, onStep }: ReviewCardProps) => {
  const { text, language } = useText();
  const words = text.reviewPage;
  const { officerName, scores, procedure, comment, shown, proposal, history } = item;
  const code = formatReceiptCode(item.code);
  const labelOf = (asked: string) => criteria.find((one) => one.code === asked)?.label[language] ?? asked;
  return (
    <li className="sheet-panel" aria-labelledby={`review-${item.code}`}>
      <div className="sheet-head">
        <Title order={2} size="h4" id={`review-${item.code}`}>
          {officerName ?? words.aboutOffice}
        </Title>
        <ReviewBadges item={item} />
      </div>
      <p className="sheet-soft">
        {[words.receipt(code), ...(procedure === null ? [] : [`${words.procedure}: ${procedure}`])].join(' · ')}
      </p>
      {Object.keys(scores).length > 0 && (
        <dl className="review-answers">
          {Object.entries(scores).map(([asked, score]) => (
            <div key={asked}>
              <dt>{labelOf(asked)}</dt>
              <dd>{score ?? words.notApplicable}</dd>
            </div>
          ))}
        </dl>
      )}
      {comment !== null && (
        <figure className="review-comment">
          <figcaption>{words.comment}</figcaption>
          <blockquote>{comment}</blockquote>
        </figure>
      )}
      {shown !== null && (
        <figure className="review-comment">
          <figcaption>{words.shown}</figcaption>
          <blockquote>{shown}</blockquote>
        </figure>
      )}
      {proposal && (
        <p className="review-proposal">
          {words.proposal(proposal.actor, words.statuses[proposal.status], proposal.why)}{' '}
          {proposal.actor === username && words.ownProposal}
        </p>
      )}
      {history.length > 0 && (
        <details>
          <summary>{words.showHistory(history.length)}</summary>
          <ol className="review-history">
            {history.map((entry) => (
              <li key={`${entry.at} ${entry.step}`}>
                {words.history(
                  words.steps[entry.step] ?? entry.step,
                  entry.actor,
                  atTime(entry.at, language),
                  entry.why,
                )}
              </li>
            ))}
          </ol>
        </details>
      )}
      <Group gap="xs">
        {stepsFor(item, username).map((step) => {
          const name = stepName(step, words);
          return (
            <Button
              key={name}
              variant={step.do === 'read' || step.do === 'confirm' ? 'filled' : 'default'}
              disabled={isBusy}
              aria-label={words.about(name, code)}
              onClick={() => onStep(step)}
            >
              {name}
            </Button>
          );
        })}
      </Group>
    </li>
  );
};
