import { useEffect, useState } from 'react';
import type { Check } from '../../offline/self-check/check.ts';
import { useText } from '../../text/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { StepHeading } from '../../ui/StepHeading.tsx';
import { Finding } from './Finding.tsx';

interface SelfCheckScreenProps {
  /** null while it is being fetched. Never rejects. */
  readonly check: (() => Promise<readonly Check[]>) | null;
}

export const SelfCheckScreen = ({ check }: SelfCheckScreenProps) => {
  const { selfCheck: text } = useText();
  const [checks, setChecks] = useState<readonly Check[] | null>(null);
  const [round, setRound] = useState(0);

  useEffect(() => {
    let current = true;
    void check?.().then((found) => {
      if (current) setChecks(found);
    });
    return () => {
      current = false;
    };
  }, [check, round]);

  const again = (): void => {
    setChecks(null);
    setRound(round + 1);
  };
  const troubles = checks?.filter(({ standing }) => standing !== 'ok').length ?? 0;
  return (
    <main className="page page-step" aria-busy={checks === null}>
      <StepHeading>{text.heading}</StepHeading>
      <div role="status">
        {checks === null && <p className="soft">{text.checking}</p>}
        {checks !== null && troubles === 0 && <Notice icon="check">{text.allWell}</Notice>}
        {troubles > 0 && (
          <p className="standing">
            <Icon name="info" />
            {text.someTrouble(troubles)}
          </p>
        )}
      </div>
      {checks !== null && (
        <ul className="card rows">
          {checks.map((found) => (
            <Finding key={found.code} check={found} />
          ))}
        </ul>
      )}
      <div className="actions">
        <Button aria-disabled={checks === null} onClick={again}>
          {text.again}
        </Button>
      </div>
    </main>
  );
};
