import { useEffect, useState, type ReactNode } from 'react';
import { dayOf } from '@hailong/schema/day';
import type { DeviceCondition, Kiosk, KioskCatalogue } from '../../offline/kiosk/kiosk.ts';
import { officeTime } from '../../text/office-time.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { StepHeading } from '../../ui/StepHeading.tsx';
import { isFullScreen, setFullScreen } from './full-screen.ts';
import { saveFile } from './save-file.ts';
import { useIdle } from './use-idle.ts';
import { useKiosk, useKioskQueue } from './use-kiosk.ts';
import { useKioskText } from './use-kiosk-text.ts';
import { useNow } from './use-now.ts';
import { choiceHoldsUntil, counterOf, whoServes } from './who-serves.ts';

/** Staff are called away: the panel closes by itself. */
const PATIENCE = { idleMs: 120_000, warnMs: 1 };

interface StaffPanelProps {
  readonly kiosk: Kiosk;
  readonly catalogue: KioskCatalogue;
  readonly onAssist: () => void;
  readonly onClose: () => void;
}

const Figure = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div>
    <dt className="soft">{label}</dt>
    <dd>{children}</dd>
  </div>
);

/** How the tablet is, and what staff may do with it. No rating can be read here or anywhere else on it. */
export const StaffPanel = ({ kiosk, catalogue, onAssist, onClose }: StaffPanelProps) => {
  const { staff: text } = useKioskText();
  const state = useKiosk(kiosk);
  const queue = useKioskQueue(kiosk);
  const now = useNow();
  const at = officeTime('vi', catalogue.office.timeZone);
  const [condition, setCondition] = useState<DeviceCondition | null>(null);
  const [given, setGiven] = useState<{ readonly today: number; readonly total: number } | null>(null);
  const [exported, setExported] = useState<'nothing' | null>(null);
  const [full, setFull] = useState(isFullScreen);
  useIdle(PATIENCE, onClose);
  useEffect(() => {
    let current = true;
    void Promise.all([kiosk.condition(), kiosk.given()]).then(([device, counts]) => {
      if (!current) return;
      setCondition(device);
      setGiven(counts);
    });
    return () => {
      current = false;
    };
  }, [kiosk, queue]);

  const { officers, counters } = catalogue;
  const serving = whoServes({ catalogue, choice: state.choice, moved: state.moved, now });
  const chosen = state.choice && now < state.choice.until ? state.choice : null;
  const here = counterOf({ catalogue, moved: state.moved });
  const byOffice = counters.find(({ id }) => id === catalogue.kiosk.counterId)?.name ?? text.noCounter;

  const sendNow = async (): Promise<void> => {
    await kiosk.queue.sendNow();
    await kiosk.contact();
  };
  const save = async (): Promise<void> => {
    const file = await kiosk.exportWaiting();
    setExported(file === null ? 'nothing' : null);
    if (file !== null)
      saveFile(`${catalogue.office.slug}-${catalogue.kiosk.name}-${dayOf(now, catalogue.office.timeZone)}.json`, file);
  };

  return (
    <div className="kiosk">
      <main className="kiosk-page">
        <StepHeading>{text.heading}</StepHeading>
        <section className="card kiosk-group" aria-label={text.queue}>
          <h2>{text.queue}</h2>
          <dl className="kiosk-figures">
            <Figure label={text.today}>{given?.today ?? '…'}</Figure>
            <Figure label={text.waiting}>{queue.waiting}</Figure>
            <Figure label={text.sent}>{given ? Math.max(0, given.total - queue.waiting - queue.setApart) : '…'}</Figure>
            <Figure label={text.setApart}>{queue.setApart}</Figure>
          </dl>
          <div className="chips">
            <Button aria-disabled={queue.sending} onClick={() => void sendNow()}>
              {queue.sending ? text.sending : text.sendNow}
            </Button>
            <Button onClick={() => void save()}>{text.export}</Button>
          </div>
          <p className="soft" role="status">
            {exported === 'nothing' ? text.nothingToExport : text.exportHelp}
          </p>
        </section>
        <section className="card kiosk-group" aria-label={text.assisted}>
          <h2>{text.assisted}</h2>
          <p className="soft">{text.assistedHelp}</p>
          <Button onClick={onAssist}>{text.assisted}</Button>
        </section>
        <section className="card kiosk-group" aria-label={text.duty}>
          <h2>{text.duty}</h2>
          <p>
            <strong>{serving?.name ?? text.nobody}</strong>
            <span className="soft"> – {chosen ? text.untilTime(at(chosen.until)) : text.bySchedule}</span>
          </p>
          <div className="chips" role="group" aria-label={text.duty}>
            <Chip label={text.followSchedule} pressed={chosen === null} onPress={() => void kiosk.choose(null)} />
            {officers.map(({ id, name }) => (
              <Chip
                key={id}
                label={name}
                pressed={chosen?.officerId === id}
                onPress={() =>
                  void kiosk.choose({
                    officerId: id,
                    until: choiceHoldsUntil({ catalogue, moved: state.moved, now: Date.now() }),
                  })
                }
              />
            ))}
          </div>
        </section>
        <section className="card kiosk-group" aria-label={text.counter}>
          <h2>{text.counter}</h2>
          <div className="chips" role="group" aria-label={text.counter}>
            <Chip
              label={text.counterOfOffice(byOffice)}
              pressed={here === catalogue.kiosk.counterId}
              onPress={() => void kiosk.move(null)}
            />
            {counters
              .filter(({ id }) => id !== catalogue.kiosk.counterId)
              .map(({ id, name }) => (
                <Chip
                  key={id}
                  label={name}
                  pressed={here === id}
                  onPress={() => void kiosk.move({ counterId: id, insteadOf: catalogue.kiosk.counterId })}
                />
              ))}
          </div>
        </section>
        <section className="card kiosk-group" aria-label={text.device}>
          <h2>{text.device}</h2>
          <dl className="kiosk-facts">
            <Figure label={text.name}>{catalogue.kiosk.name}</Figure>
            <Figure label={text.lastContact}>
              {state.lastContactAt === null ? text.never : at(state.lastContactAt)}
            </Figure>
            <Figure label={text.storage}>{condition ? text.storages[condition.storage] : '…'}</Figure>
            <Figure label={text.battery}>
              {condition?.battery
                ? text.batteryLevel(condition.battery.level, condition.battery.charging)
                : text.unknown}
            </Figure>
            <Figure label={text.version}>{__APP_VERSION__}</Figure>
          </dl>
          <div className="chips">
            <Button
              onClick={() => {
                setFullScreen(!full);
                setFull(!full);
              }}
            >
              {full ? text.leaveFullScreen : text.enterFullScreen}
            </Button>
            <Chip label={text.sound} pressed={state.sound} onPress={() => void kiosk.setSound(!state.sound)} />
            <Button onClick={() => window.location.reload()}>{text.reload}</Button>
          </div>
        </section>
        <Button look="primary" onClick={onClose}>
          {text.close}
        </Button>
      </main>
    </div>
  );
};
