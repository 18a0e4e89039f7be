import { paths } from '../paths.ts';
import { useText } from '../text/text.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Link } from '../ui/Link.tsx';
import { StepHeading } from '../ui/StepHeading.tsx';
import type { Trouble } from './use-catalogue.ts';

interface CatalogueTroubleProps {
  readonly trouble: Trouble;
  readonly office: string | null;
  readonly onRetry: () => void;
}

/** No officers can be shown: why, and what the person holding the phone can do. */
export const CatalogueTrouble = ({ trouble, office, onRetry }: CatalogueTroubleProps) => {
  const { trouble: text, action } = useText();
  const { heading, steps } = {
    'office-unknown': { heading: text.noOffice, steps: [text.noOfficeBody] },
    unavailable: { heading: text.serverFailed, steps: [text.serverFailedBody] },
    'not-our-server': { heading: text.captive, steps: text.captiveSteps },
    unreachable: { heading: text.offline, steps: text.offlineSteps },
  }[trouble];
  return (
    <main className="page page-step">
      <span className="trouble-mark">
        <Icon name="wifi" />
      </span>
      <StepHeading>{heading}</StepHeading>
      {steps.length === 1 ? (
        <p>{steps[0]}</p>
      ) : (
        <ol className="steps-list stack">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      <div className="actions">
        <Button look="primary" onClick={onRetry}>
          {action.retry}
        </Button>
        <Link to={paths.selfCheck(office)} className="button button-quiet">
          {text.check}
        </Link>
      </div>
    </main>
  );
};
