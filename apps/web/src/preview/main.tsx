import { createRoot } from 'react-dom/client';
import { Masthead } from '../app/Masthead.tsx';
import { en } from '../text/en.ts';
import { TextProvider } from '../text/text.ts';
import { vi } from '../text/vi.ts';
import { followMessages } from './preview-message.ts';
import { PreviewPage } from './PreviewPage.tsx';

const TEXTS = { vi, en };
// preview.html has it.
const root = createRoot(document.querySelector('#root') as HTMLElement);

followMessages(window, (message) => {
  document.documentElement.lang = message.language;
  root.render(
    <TextProvider value={TEXTS[message.language]}>
      <div className="app">
        <Masthead home="#" officeName={message.officeName} switchLanguage={null} />
        <PreviewPage {...message} />
      </div>
    </TextProvider>,
  );
});
