import type { OfficeProfile, OfficeProfileDraft, OfficeSettings } from '@hailong/schema/office-settings';
import { Button, Title } from '@mantine/core';
import { useState } from 'react';
import { useLoaderData, useParams } from 'react-router';
import { useApi } from '../api/use-api.ts';
import { useRequest } from '../api/use-request.ts';
import '../look/sheet.css';
import { FailureAlert } from '../shell/FailureAlert.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useText } from '../text/use-text.ts';
import { BackupPart } from './BackupPart.tsx';
import { FormPart } from './FormPart.tsx';
import { HoursPart } from './HoursPart.tsx';
import { LogoField } from './LogoField.tsx';
import { LookPart } from './LookPart.tsx';
import { OfficePart } from './OfficePart.tsx';
import { PrivacyPart } from './PrivacyPart.tsx';
import { ReportPart } from './ReportPart.tsx';
import './settings.css';
import { faultsOf, isEdited, tidied, type FormFault } from './settings-form.ts';
import { WifiPart } from './WifiPart.tsx';

const NO_FAULTS: ReadonlySet<FormFault> = new Set();

/** Everything the office sets about itself, on one page with one button. */
export const SettingsRoute = () => {
  const { text } = useText();
  const words = text.settingsPage;
  const { office = '' } = useParams();
  const api = useApi();
  const { isBusy, failure, run } = useRequest();
  const [stored, setStored] = useState(useLoaderData<OfficeProfile>());
  const [draft, setDraft] = useState<OfficeProfileDraft>(stored);
  const [isTried, setTried] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const found = faultsOf(stored, draft);
  const faults = isTried ? found : NO_FAULTS;
  const edited = isEdited(stored, draft);

  const put = (part: Partial<OfficeProfileDraft>) => {
    setSaved(false);
    setDraft((before) => ({ ...before, ...part }));
  };
  const set = (part: Partial<OfficeSettings>) => {
    setSaved(false);
    setDraft((before) => ({ ...before, settings: { ...before.settings, ...part } }));
  };
  const show = (profile: OfficeProfile) => {
    setStored(profile);
    setDraft(profile);
    setTried(false);
  };
  const save = async () => {
    setTried(true);
    if (found.size > 0) return;
    const saved = await run(api.saveSettings(office, tidied(draft)));
    if (!saved) return;
    show(saved);
    setSaved(true);
  };

  const part = { draft, faults, put, set };
  return (
    <article className="sheet">
      <PageTitle page={text.sections.settings} />
      <Title order={1}>{text.sections.settings}</Title>
      <OfficePart {...part} />
      <HoursPart {...part} />
      <WifiPart {...part} />
      <FormPart {...part} />
      <LookPart {...part}>
        <LogoField office={office} logo={stored.logo} onChanged={(logo) => setStored({ ...stored, logo })} />
      </LookPart>
      <ReportPart {...part} />
      <PrivacyPart {...part} />
      <BackupPart office={office} />
      <div className="sheet-save">
        <Button loading={isBusy} disabled={!edited} onClick={() => void save()}>
          {words.save}
        </Button>
        {edited && (
          <Button variant="subtle" disabled={isBusy} onClick={() => show(stored)}>
            {words.discard}
          </Button>
        )}
        <span role="status" className={faults.size > 0 ? 'sheet-fault' : 'sheet-soft'}>
          {faults.size > 0 && words.correct}
          {faults.size === 0 && edited && words.unsaved}
          {isSaved && words.saved}
        </span>
        <FailureAlert failure={failure} />
      </div>
    </article>
  );
};
