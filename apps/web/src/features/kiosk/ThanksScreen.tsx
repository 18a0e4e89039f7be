import { formatReceiptCode } from '@hailong/schema/receipt-code';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { StepHeading } from '../../ui/StepHeading.tsx';
import { useKioskText } from './use-kiosk-text.ts';

interface ThanksScreenProps {
  readonly receiptCode: string;
  readonly secondsLeft: number | null;
  readonly onDone: () => void;
}

export const ThanksScreen = ({ receiptCode, secondsLeft, onDone }: ThanksScreenProps) => {
  const { thanks } = useKioskText();
  return (
    <div className="kiosk-thanks">
      <span className="recorded-mark">
        <Icon name="check" />
      </span>
      <StepHeading>{thanks.heading}</StepHeading>
      <p>{thanks.body}</p>
      <p className="soft">{thanks.later}</p>
      <section className="receipt" aria-label={thanks.code}>
        <h2>{thanks.code}</h2>
        <p className="receipt-code">{formatReceiptCode(receiptCode).split('-').join(' ')}</p>
        <p className="soft">{thanks.keep}</p>
      </section>
      <Button look="primary" onClick={onDone}>
        {thanks.done}
      </Button>
      <p className="soft">{secondsLeft !== null && thanks.closing(secondsLeft)}</p>
    </div>
  );
};
