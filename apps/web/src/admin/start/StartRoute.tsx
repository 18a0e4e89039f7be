import type { OfficeProfile, OfficeProfileDraft, OfficeSettings, SetUpStep } from '@hailong/schema/office-settings';
import { SET_UP_STEPS } from '@hailong/schema/office-settings';
import { Button, Group, Title } from '@mantine/core';
import { useState } from 'react';
import { useLoaderData, useParams } from 'react-router';
import { useApi } from '../api/use-api.ts';
import { useRequest } from '../api/use-request.ts';
import '../look/sheet.css';
import { HoursPart } from '../settings/HoursPart.tsx';
import { OfficePart } from '../settings/OfficePart.tsx';
import type { PartProps } from '../settings/part-props.ts';
import '../settings/settings.css';
import { faultsOf, tidied, type FormFault } from '../settings/settings-form.ts';
import { WifiPart } from '../settings/WifiPart.tsx';
import { FailureAlert } from '../shell/FailureAlert.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useText } from '../text/use-text.ts';
import { NamePresets } from './NamePresets.tsx';
import { SamplePart } from './SamplePart.tsx';
import './start.css';
import { StartDone } from './StartDone.tsx';
import { advanced, faultsOfStep, stepAfter, stepBefore } from './steps.ts';

const NO_FAULTS: ReadonlySet<FormFault> = new Set();

/** office ─► hours ─► wifi ─► sample ─► done. Each page is saved whole when it is left, and that is where one goes on. */
export const StartRoute = () => {
  const { text } = useText();
  const words = text.startPage;
  const { office = '' } = useParams();
  const api = useApi();
  const { isBusy, failure, run } = useRequest();
  const [stored, setStored] = useState(useLoaderData<OfficeProfile>());
  const [draft, setDraft] = useState<OfficeProfileDraft>(stored);
  const [step, setStep] = useState<SetUpStep>(stored.settings.setUpStep);
  const [isTried, setTried] = useState(false);
  const found = faultsOfStep(step, faultsOf(stored, draft));
  const before = stepBefore(step);

  const put = (part: Partial<OfficeProfileDraft>) => setDraft((old) => ({ ...old, ...part }));
  const set = (part: Partial<OfficeSettings>) =>
    setDraft((old) => ({ ...old, settings: { ...old.settings, ...part } }));
  const show = (profile: OfficeProfile, next: SetUpStep) => {
    setStored(profile);
    setDraft(profile);
    setTried(false);
    setStep(next);
    window.scrollTo(0, 0);
  };
  const goOn = async () => {
    setTried(true);
    if (found.size > 0) return;
    const saved = await run(api.saveSettings(office, tidied(advanced(draft, step))));
    if (saved) show(saved, stepAfter(step));
  };
  const removeSample = async () => {
    const without = await run(api.removeSample(office));
    if (!without) return;
    const saved = await run(api.saveSettings(office, tidied(advanced({ ...without }, step))));
    show(saved ?? without, saved ? stepAfter(step) : step);
  };

  const part: PartProps = { draft, faults: isTried ? found : NO_FAULTS, put, set };
  const lastWord = stored.sample ? words.keep : words.finish;
  const place = SET_UP_STEPS.indexOf(step) + 1;
  const last = SET_UP_STEPS.length - 1;
  return (
    <article className="sheet">
      <PageTitle page={words.title} />
      <Title order={1}>{words.title}</Title>
      {step !== 'done' && (
        <div className="start-progress">
          <progress max={last} value={place} aria-label={words.stepOf(place, last)} />
          <span className="sheet-soft" aria-hidden>
            {words.stepOf(place, last)}
          </span>
        </div>
      )}
      <p className="sheet-soft">{words.leads[step]}</p>
      {step === 'office' && (
        <>
          <NamePresets draft={draft} onChoose={setDraft} />
          <OfficePart {...part} />
        </>
      )}
      {step === 'hours' && <HoursPart {...part} />}
      {step === 'wifi' && <WifiPart {...part} />}
      {step === 'sample' && (
        <SamplePart isSample={stored.sample} isBusy={isBusy} onRemove={() => void removeSample()} />
      )}
      {step === 'done' && <StartDone office={office} />}
      <FailureAlert failure={failure} />
      <Group>
        {step !== 'done' && (
          <Button loading={isBusy} onClick={() => void goOn()}>
            {step === 'sample' ? lastWord : words.next}
          </Button>
        )}
        {before !== null && step !== 'done' && (
          <Button variant="default" disabled={isBusy} onClick={() => setStep(before)}>
            {text.back}
          </Button>
        )}
      </Group>
    </article>
  );
};
