import { useText } from '../text/use-text.ts';
import { OfficerCriterion } from './OfficerCriterion.tsx';
import { OfficerDetails } from './OfficerDetails.tsx';
import { OfficerRatings, OfficerSatisfaction } from './OfficerFigures.tsx';
import { OfficerName } from './OfficerName.tsx';
import type { OfficerListProps } from './OfficerTable.tsx';

/** Narrow screens and very large text: the same figures, one officer below the other. */
export const OfficerCards = ({ officers, columns, month }: OfficerListProps) => {
  const { text } = useText();
  return (
    <ul className="officer-cards" aria-label={text.officers.caption(month)}>
      {officers.map((officer) => (
        <li key={officer.officerId} className="officer-card">
          <OfficerName officer={officer} />
          <dl className="officer-card-figures">
            <div>
              <dt>{text.officers.ratings}</dt>
              <dd>
                <OfficerRatings officer={officer} />
              </dd>
            </div>
            <div>
              <dt>{text.month.satisfaction}</dt>
              <dd>
                <OfficerSatisfaction officer={officer} />
              </dd>
            </div>
            {columns.map((column) => (
              <div key={column.key} className="officer-card-criterion">
                <dt>{column.label}</dt>
                <dd>
                  <OfficerCriterion officer={officer} column={column} />
                </dd>
              </div>
            ))}
          </dl>
          {officer.ratings.valid > 0 && (
            <details>
              <summary>{text.officers.details}</summary>
              <OfficerDetails officer={officer} columns={columns} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
};
