import { useEffect, useReducer, useRef, useState, type ReactNode } from 'react';
import { formatDateTime } from '@hailong/schema/date-time';
import { v4 as uuid } from 'uuid';
import type { Kiosk, KioskCatalogue } from '../../offline/kiosk/kiosk.ts';
import { NO_DETAILS, type RatingDraft } from '../../offline/rating-draft/rating-draft.ts';
import { toRating } from '../../offline/rating-draft/to-rating.ts';
import { en } from '../../text/en.ts';
import { TextProvider } from '../../text/text.ts';
import { vi } from '../../text/vi.ts';
import { AttractScreen } from './AttractScreen.tsx';
import { IdleWarning } from './IdleWarning.tsx';
import { KioskFoot, KioskHead } from './KioskFrame.tsx';
import { changeSession, START, type KioskSession } from './kiosk-session.ts';
import { OfficersScreen } from './OfficersScreen.tsx';
import { ServingOfficer } from './ServingOfficer.tsx';
import { ThanksScreen } from './ThanksScreen.tsx';
import { ANSWERED, playTone, THANKED, type Tone } from './tone.ts';
import { useIdle } from './use-idle.ts';
import { useKiosk } from './use-kiosk.ts';
import { useNow } from './use-now.ts';
import { VisitStep } from './VisitStep.tsx';
import { officersPresent, whoServes } from './who-serves.ts';

/** Long enough to photograph a receipt code. */
const THANKS_MS = 20_000;

interface CitizenVisitProps {
  readonly kiosk: Kiosk;
  readonly catalogue: KioskCatalogue;
  readonly assisted: boolean;
  /** Erases everything: another visit begins. */
  readonly onOver: () => void;
  /** Whether somebody is in the middle of something. */
  readonly onBusy: (busy: boolean) => void;
  readonly onStaff: () => void;
}

const born = (catalogue: KioskCatalogue, officerId: string): RatingDraft => ({
  id: uuid(),
  office: catalogue.office.slug,
  officerId,
  criteriaSet: catalogue.criteriaSet.version,
  scores: {},
  reasons: {},
  ...NO_DETAILS,
});

/** From the first screen to the thanks, for one citizen: everything in it is forgotten with it. */
export const CitizenVisit = ({ kiosk, catalogue: newest, assisted, onOver, onBusy, onStaff }: CitizenVisitProps) => {
  const state = useKiosk(kiosk);
  const now = useNow();
  const [session, tell] = useReducer(changeSession, { ...START, assisted });
  const [language, setLanguage] = useState<'vi' | 'en'>('vi');
  const [large, setLarge] = useState(false);
  const [sending, setSending] = useState<'no' | 'now' | 'failed'>('no');
  const catalogue = session.asked ?? newest;
  const { stage } = session;
  const text = language === 'en' ? en : vi;
  const changed = stage.at !== 'attract' || language !== 'vi' || large || assisted;

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.classList.toggle('kiosk-large-text', large);
    return () => {
      document.documentElement.lang = 'vi';
      document.documentElement.classList.remove('kiosk-large-text');
    };
  }, [language, large]);
  useEffect(() => {
    onBusy(changed);
  }, [changed, onBusy]);

  const { idleSeconds, warnSeconds } = catalogue.kiosk;
  const patience = { idleMs: idleSeconds * 1000, warnMs: warnSeconds * 1000 };
  const patienceHere = stage.at === 'thanks' ? { idleMs: 0, warnMs: THANKS_MS } : patience;
  const { secondsLeft, stay } = useIdle(changed ? patienceHere : null, onOver);
  const warning = secondsLeft !== null && stage.at !== 'thanks';

  const sound = (tone: Tone): void => {
    if (state.sound) playTone(tone);
  };

  // State arrives with the next render; a second tap may come before it.
  const busy = useRef(false);
  const send = ({ draft }: KioskSession): void => {
    if (!draft || busy.current) return;
    busy.current = true;
    setSending('now');
    const circumstances = {
      channel: 'kiosk',
      language,
      noticeVersion: catalogue.privacyNotice.version,
      ratedAt: formatDateTime(new Date()),
    } as const;
    kiosk
      .submit(toRating(draft, circumstances))
      .then(
        (receiptCode) => {
          sound(THANKED);
          tell({ event: 'recorded', receiptCode });
        },
        () => setSending('failed'),
      )
      .finally(() => {
        busy.current = false;
      });
  };

  const serving = whoServes({ catalogue, choice: state.choice, moved: state.moved, now });
  const officer = session.officerId
    ? (catalogue.officers.find(({ id }) => id === session.officerId) ?? serving)
    : serving;
  const [first] = catalogue.criteriaSet.items;
  const notThem = (): void => tell({ event: 'not-them' });

  const screen = (): ReactNode => {
    if (stage.at === 'thanks')
      return <ThanksScreen receiptCode={stage.receiptCode} secondsLeft={secondsLeft} onDone={onOver} />;
    if (stage.at === 'officers' || !officer || !first) {
      return (
        <OfficersScreen
          present={officersPresent({ catalogue, moved: state.moved, now })}
          onChoose={(officerId) => tell({ event: 'officer', officerId, catalogue })}
        />
      );
    }
    const answer = (score: number | null): void => {
      sound(ANSWERED);
      tell({ event: 'answer', score, catalogue, fresh: born(catalogue, officer.id) });
    };
    if (stage.at === 'attract')
      return <AttractScreen officer={officer} criterion={first} onAnswer={answer} onNotThem={notThem} />;
    return (
      <>
        {stage.at !== 'procedure' && <ServingOfficer officer={officer} large={false} onNotThem={notThem} />}
        <VisitStep
          session={session}
          stage={stage}
          catalogue={catalogue}
          sending={sending}
          onAnswer={answer}
          tell={tell}
          onSend={() => send(session)}
        />
      </>
    );
  };

  const inForm = stage.at !== 'attract' && stage.at !== 'thanks';
  return (
    <TextProvider value={text}>
      {warning && <IdleWarning secondsLeft={secondsLeft} onStay={stay} />}
      <div className="kiosk" hidden={warning}>
        <KioskHead
          catalogue={catalogue}
          moved={state.moved}
          large={large}
          onLanguage={() => setLanguage(language === 'vi' ? 'en' : 'vi')}
          onLarge={() => setLarge(!large)}
        />
        <main key={JSON.stringify(stage)} className={`kiosk-page kiosk-at-${stage.at}`}>
          {screen()}
        </main>
        <KioskFoot
          assisted={session.assisted}
          onBack={inForm ? () => tell({ event: 'back' }) : null}
          onStop={inForm ? onOver : null}
          onStaff={stage.at === 'attract' ? onStaff : null}
        />
      </div>
    </TextProvider>
  );
};
