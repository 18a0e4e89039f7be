import { PASSWORD_MIN_LENGTH } from '@hailong/schema/account';
import { VisuallyHidden } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useText } from '../text/use-text.ts';
import type { AdminText } from '../text/vi.ts';
import './entry.css';
import { passwordAdvice, type PasswordAdvice, type PasswordFlaw } from './password-advice.ts';

interface PasswordRulesProps {
  readonly id: string;
  readonly password: string;
  readonly names: readonly string[];
  /** The server, whose list is longer, has found it too easy. */
  readonly isRefused: boolean;
}

/** The rule about length at the top is nobody's surprise; the one about 128 characters only shows when it is broken. */
const rulesFor = ({ flaws }: PasswordAdvice): readonly PasswordFlaw[] =>
  flaws.includes('too-long') ? ['too-long', 'too-easy'] : ['too-short', 'too-easy'];

const helpFor = (rule: PasswordFlaw, password: string, advice: PasswordAdvice, text: AdminText): string => {
  if (password === '' || !advice.flaws.includes(rule)) return '';
  if (rule === 'too-short') return ` – ${text.password.missing(PASSWORD_MIN_LENGTH - password.length)}`;
  return rule === 'too-easy' && advice.guessable.length > 0
    ? ` – ${text.password.made(advice.guessable.join(', '))}`
    : '';
};

/** The conditions a password has to meet, each with a word for where it stands. */
export const PasswordRules = ({ id, password, names, isRefused }: PasswordRulesProps) => {
  const { text } = useText();
  const advice = passwordAdvice(password, names);
  return (
    <ul className="password-rules" id={id}>
      {rulesFor(advice).map((rule) => {
        const isMet = !advice.flaws.includes(rule) && !(isRefused && rule === 'too-easy');
        const Mark = isMet ? IconCircleCheck : IconCircleDashed;
        return (
          <li key={rule} className="password-rule" data-met={isMet}>
            <Mark size="1.25rem" aria-hidden />
            <span>
              {text.password.rules[rule]}
              {helpFor(rule, password, advice, text)}
              <VisuallyHidden>{`: ${isMet ? text.password.met : text.password.unmet}`}</VisuallyHidden>
            </span>
          </li>
        );
      })}
    </ul>
  );
};
