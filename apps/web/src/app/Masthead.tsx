import type { Language } from './use-language.ts';
import { useText } from '../text/text.ts';
import { Button } from '../ui/Button.tsx';
import { Link } from '../ui/Link.tsx';
import { Mark } from '../ui/Mark.tsx';

interface MastheadProps {
  readonly home: string;
  /** null until the catalogue is here. */
  readonly officeName: string | null;
  /** Same-origin path, or nothing. */
  readonly logo?: string | null | undefined;
  /** Whether the office offers English too. */
  readonly isBilingual?: boolean;
  readonly switchLanguage: Language['switchLanguage'];
}

export const Masthead = ({ home, officeName, logo, isBilingual = true, switchLanguage }: MastheadProps) => {
  const { masthead, language } = useText();
  return (
    <header className="masthead">
      <div className="masthead-row">
        <Link to={home} className="masthead-home">
          <Mark logo={logo} />
          <span className="masthead-name">{officeName ?? masthead.product}</span>
          <span className="unseen">{masthead.home}</span>
        </Link>
        {isBilingual && (
          <Button
            look="quiet"
            lang={language === 'vi' ? 'en' : 'vi'}
            aria-label={masthead.switchLanguageName}
            aria-disabled={switchLanguage === null}
            onClick={() => switchLanguage?.()}
          >
            {masthead.switchLanguage}
          </Button>
        )}
      </div>
    </header>
  );
};
