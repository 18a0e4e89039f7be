import { Anchor, Loader } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconDownload } from '@tabler/icons-react';
import { describeFailure } from '../api/describe-failure.ts';
import { countText } from '../text/numbers.ts';
import { useText, type Language } from '../text/use-text.ts';
import type { AdminText } from '../text/vi.ts';
import { useDownload, type DownloadState } from './use-download.ts';

interface DownloadLinkProps {
  readonly path: string;
  readonly fileName: string;
  readonly label: string;
  readonly hint: string;
}

const BYTES_PER_KB = 1000;

const sentenceFor = (state: DownloadState, text: AdminText, language: Language): string | null => {
  switch (state.kind) {
    case 'idle':
      return null;
    case 'receiving': {
      const kilobytes = countText(Math.ceil(state.bytes / BYTES_PER_KB), language);
      if (state.bytes === 0) return text.downloads.starting;
      return text.downloads.received(text.downloads.kilobytes(kilobytes));
    }
    case 'done':
      return text.downloads.done(state.file);
    case 'failed':
      return `${text.downloads.failed} ${describeFailure(state.failure, text)}`;
  }
};

const marks = { idle: IconDownload, done: IconCircleCheck, failed: IconAlertTriangle };

/** A real link to the file, so that it can be copied or opened elsewhere; a plain click also shows how it goes. */
export const DownloadLink = ({ path, fileName, label, hint }: DownloadLinkProps) => {
  const { language, text } = useText();
  const { state, start, confirmation } = useDownload(path, fileName);
  const Mark = state.kind === 'receiving' ? null : marks[state.kind];
  return (
    <li className="download" data-state={state.kind}>
      {Mark ? <Mark size="1.375rem" aria-hidden /> : <Loader size={22} aria-hidden />}
      <div>
        <Anchor
          href={path}
          download={fileName}
          fw={600}
          onClick={(event) => {
            event.preventDefault();
            void start();
          }}
        >
          {label}
        </Anchor>
        <p className="download-hint">{hint}</p>
        <p className="download-state" role="status">
          {sentenceFor(state, text, language)}
        </p>
      </div>
      {confirmation}
    </li>
  );
};
