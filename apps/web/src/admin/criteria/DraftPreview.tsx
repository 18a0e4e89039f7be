import type { Catalogue } from '@hailong/schema/catalogue';
import type { CriteriaQuestions } from '@hailong/schema/criteria';
import { Group, SegmentedControl, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { adminPaths } from '../../admin-paths.ts';
import { PREVIEW_READY, type PreviewMessage } from '../../preview/preview-message.ts';
import { useText, type Language } from '../text/use-text.ts';
import { showable } from './edit-draft.ts';

interface DraftPreviewProps {
  readonly catalogue: Catalogue;
  readonly questions: CriteriaQuestions;
}

type Device = 'phone' | 'kiosk';

/** The draft in the citizens' own page: a frame, because its styles and its size are not the administration's. */
export const DraftPreview = ({ catalogue, questions }: DraftPreviewProps) => {
  const { text, language: spoken } = useText();
  const { preview } = text.criteria;
  const frame = useRef<HTMLIFrameElement>(null);
  const [ready, setReady] = useState(false);
  const [device, setDevice] = useState<Device>('phone');
  const [language, setLanguage] = useState<Language>(spoken);
  const [officer] = catalogue.officers;

  useEffect(() => {
    const listen = ({ origin, data, source }: MessageEvent): void => {
      const isOurs = origin === window.location.origin && source === frame.current?.contentWindow;
      if (isOurs && data === PREVIEW_READY) setReady(true);
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, []);

  useEffect(() => {
    if (!ready || !officer) return;
    const criteriaSet = { version: 1, items: showable(questions.items) };
    const message: PreviewMessage = {
      preview: true,
      language,
      officeName: catalogue.office.name,
      officer,
      criteriaSet,
    };
    frame.current?.contentWindow?.postMessage(message, window.location.origin);
  }, [ready, language, officer, questions, catalogue]);

  if (questions.items.length === 0) return <Text>{preview.empty}</Text>;
  if (!officer) return <Text>{preview.noOfficer}</Text>;
  return (
    <>
      <Text c="dimmed" maw="68ch">
        {preview.lead}
      </Text>
      <Group my="md">
        <SegmentedControl
          value={device}
          onChange={(value) => setDevice(value === 'kiosk' ? 'kiosk' : 'phone')}
          data={[
            { value: 'phone', label: preview.phone },
            { value: 'kiosk', label: preview.kiosk },
          ]}
        />
        <SegmentedControl
          aria-label={preview.language}
          value={language}
          onChange={(value) => setLanguage(value === 'en' ? 'en' : 'vi')}
          data={[
            { value: 'vi', label: text.language.vi },
            { value: 'en', label: text.language.en },
          ]}
        />
      </Group>
      <div className={`preview preview-${device}`}>
        <iframe ref={frame} src={adminPaths.preview} title={preview.frame} />
      </div>
    </>
  );
};
