import type { KioskCatalogue, MovedTo } from '../../offline/kiosk/kiosk.ts';
import { useText } from '../../text/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useKioskText } from './use-kiosk-text.ts';
import { counterOf } from './who-serves.ts';

interface KioskHeadProps {
  readonly catalogue: KioskCatalogue;
  readonly moved: MovedTo | null;
  readonly large: boolean;
  readonly onLanguage: () => void;
  readonly onLarge: () => void;
}

/** Whose tablet it is, and what makes it readable. Both switches go back by themselves for the next person. */
export const KioskHead = ({ catalogue, moved, large, onLanguage, onLarge }: KioskHeadProps) => {
  const { masthead, language } = useText();
  const { attract } = useKioskText();
  const here = counterOf({ catalogue, moved });
  const counter = catalogue.counters.find(({ id }) => id === here);
  return (
    <header className="kiosk-head">
      <Mark logo={catalogue.office.logo} />
      <div className="kiosk-office">
        <span>{catalogue.office.name}</span>
        {counter && <span className="soft">{counter.name}</span>}
      </div>
      <Button look="secondary" aria-pressed={large} onClick={onLarge}>
        {large ? attract.normalText : attract.largeText}
      </Button>
      <Button
        look="secondary"
        lang={language === 'vi' ? 'en' : 'vi'}
        aria-label={masthead.switchLanguageName}
        onClick={onLanguage}
      >
        {language === 'vi' ? 'English' : 'Tiếng Việt'}
      </Button>
    </header>
  );
};

interface KioskFootProps {
  readonly assisted: boolean;
  readonly onBack: (() => void) | null;
  readonly onStop: (() => void) | null;
  readonly onStaff: (() => void) | null;
}

export const KioskFoot = ({ assisted, onBack, onStop, onStaff }: KioskFootProps) => {
  const { form, attract, staff } = useKioskText();
  return (
    <footer className="kiosk-foot">
      {assisted && <Notice>{staff.assistedOn}</Notice>}
      {onBack && (
        <Button onClick={onBack}>
          <Icon name="back" />
          {form.back}
        </Button>
      )}
      {onStop && (
        <Button look="quiet" onClick={onStop}>
          {form.stop}
        </Button>
      )}
      {onStaff && (
        <Button look="quiet" onClick={onStaff}>
          {attract.staff}
        </Button>
      )}
    </footer>
  );
};
