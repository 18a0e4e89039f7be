import type { Check } from '../../offline/self-check/check.ts';
import { useText } from '../../text/text.ts';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { foundSentence, adviceSentence } from './check-sentences.ts';

const ICONS: Readonly<Record<Check['standing'], IconName>> = { ok: 'check', warning: 'info', failed: 'warning' };

export const Finding = ({ check }: { readonly check: Check }) => {
  const text = useText();
  const advice = adviceSentence(check, text);
  return (
    <li className={`finding finding-${check.standing}`}>
      <Icon name={ICONS[check.standing]} />
      <div className="finding-lines">
        <strong>{foundSentence(check, text)}</strong>
        {advice && <span className="soft">{advice}</span>}
      </div>
      <span className="finding-word">{text.selfCheck.standing[check.standing]}</span>
    </li>
  );
};
