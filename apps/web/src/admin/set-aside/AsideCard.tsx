import type { Criterion } from '@hailong/schema/criterion';
import { formatReceiptCode } from '@hailong/schema/receipt-code';
import type { SetAsideItem } from '@hailong/schema/set-aside';
import { Badge, Button, Title } from '@mantine/core';
import { monthLabel } from '../month/month-label.ts';
import { atTime } from '../people/at-time.ts';
import { useText } from '../text/use-text.ts';

interface AsideCardProps {
  readonly item: SetAsideItem;
  /** Of the questions asked today, for their words. */
  readonly criteria: readonly Pick<Criterion, 'code' | 'label'>[];
  readonly onDecide: () => void;
}

/** One thing set aside: why, what it says, what was decided. */
export const AsideCard = ({ item, criteria, onDecide }: AsideCardProps) => {
  const { text, language } = useText();
  const words = text.setAsidePage;
  const { key, receipt, why, month, kind, officer, criteriaSet, answers, comment, decision, history } = item;
  const code = formatReceiptCode(receipt);
  const labelOf = (asked: string) => criteria.find((criterion) => criterion.code === asked)?.label[language] ?? asked;
  return (
    <li className="sheet-panel" aria-labelledby={`aside-${key}`}>
      <div className="sheet-head">
        <Title order={2} size="h4" id={`aside-${key}`}>
          {words.why[why]}
        </Title>
        {decision !== null && (
          <Badge variant="light" color={decision === 'counted' ? 'green' : 'gray'}>
            {words.decisions[decision]}
          </Badge>
        )}
      </div>
      <p className="sheet-soft">
        {[words.kinds[kind], words.month(monthLabel(month, text.month.inSentence)), words.receipt(code)].join(' · ')}
      </p>
      {kind !== 'unreadable' && (
        <dl className="aside-facts">
          {officer !== null && (
            <>
              <dt>{words.officer}</dt>
              <dd>{officer.name ?? words.strangeOfficer(officer.id)}</dd>
            </>
          )}
          {criteriaSet !== null && (
            <>
              <dt>{words.criteriaSet}</dt>
              <dd>{words.version(criteriaSet)}</dd>
            </>
          )}
          {answers.map(({ code: asked, score }) => (
            <div key={asked} className="aside-answer">
              <dt>{labelOf(asked)}</dt>
              <dd>{score ?? words.notApplicable}</dd>
            </div>
          ))}
          {comment !== null && (
            <>
              <dt>{words.comment}</dt>
              <dd>{comment}</dd>
            </>
          )}
        </dl>
      )}
      {history.map((step) => (
        <p key={step.at} className="sheet-soft">
          {words.history(words.decisions[step.decision], step.actor, atTime(step.at, language), step.why)}
        </p>
      ))}
      {decision !== 'counted' && (
        <Button variant="default" aria-label={words.decideOn(code)} onClick={onDecide}>
          {words.decide}
        </Button>
      )}
    </li>
  );
};
