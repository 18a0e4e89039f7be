import { useText } from '../text/text.ts';
import { Button } from '../ui/Button.tsx';
import { StepHeading } from '../ui/StepHeading.tsx';

export const Crashed = () => {
  const { trouble, action } = useText();
  return (
    <main className="page page-step" role="alert">
      <StepHeading>{trouble.crashed}</StepHeading>
      <p>{trouble.crashedBody}</p>
      <div className="actions">
        <Button look="primary" onClick={() => window.location.reload()}>
          {action.reload}
        </Button>
      </div>
    </main>
  );
};
