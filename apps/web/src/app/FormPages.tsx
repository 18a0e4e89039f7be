import type { Catalogue } from '@hailong/schema/catalogue';
import type { Rating } from '@hailong/schema/rating';
import { RatingFlow } from '../features/rating/RatingFlow.tsx';
import { RecordedScreen } from '../features/recording/RecordedScreen.tsx';
import { SendPanel } from '../features/recording/SendPanel.tsx';
import { SuggestionFlow } from '../features/suggestion/SuggestionFlow.tsx';
import { paths } from '../paths.ts';
import { useText } from '../text/text.ts';
import { go, goInstead, usePlace } from '../ui/place.ts';
import { receiptOfForm, rememberFinished } from './finished-forms.ts';
import { Incomplete } from './Incomplete.tsx';
import { SuggestionLink } from './SuggestionLink.tsx';
import type { OfflineInHand } from './use-offline.ts';

interface FormPagesProps {
  readonly page: 'rating' | 'suggestion';
  readonly office: string | null;
  readonly catalogue: Catalogue;
  readonly offline: OfflineInHand;
  readonly at: (instant: number) => string;
}

/** The two forms, what sends them, and what is shown once they are sent. */
export const FormPages = ({ page, office, catalogue, offline, at }: FormPagesProps) => {
  const text = useText();
  const { path, search, entry } = usePlace();
  const { queue, state, failed } = offline;
  const home = paths.home(office);
  const secure = window.isSecureContext;

  const receiptCode = entry && receiptOfForm(entry.form);
  if (entry && receiptCode !== null) {
    return (
      <RecordedScreen
        key={entry.form}
        id={entry.form}
        receiptCode={receiptCode}
        queue={queue}
        queueState={state}
        secure={secure}
        at={at}
        allSent={paths.sent(office)}
        form={catalogue.form}
        onAnother={() => go(home)}
      />
    );
  }

  // On plain http nothing can be fetched again once the network is gone: wait for the queue before the first answer.
  const mayAnswer = queue !== null || (secure && !failed);
  const absent = failed ? 'missing' : 'coming';
  const storing = mayAnswer ? 'ready' : absent;

  const panel =
    (label: string) =>
    (parts: { readonly make: () => Rating; readonly sealed: boolean; readonly done: () => void }) => (
      <SendPanel
        label={label}
        office={catalogue.office.slug}
        queue={queue}
        coming={queue === null && !failed}
        make={parts.make}
        sealed={parts.sealed}
        onAnother={() => go(home)}
        onRecorded={(id, code) => {
          rememberFinished(id, code);
          parts.done();
          goInstead(`${path}${search}`, { form: id, step: 'recorded' });
        }}
      />
    );

  return (
    <>
      {failed && <Incomplete />}
      {page === 'suggestion' ? (
        <SuggestionFlow catalogue={catalogue} send={panel(text.suggestion.send)} />
      ) : (
        <RatingFlow
          catalogue={catalogue}
          home={home}
          storing={storing}
          beside={<SuggestionLink to={paths.suggestion(office)} />}
          send={panel(text.review.send)}
        />
      )}
    </>
  );
};
