import type { ReactNode } from 'react';
import type { Catalogue } from '@hailong/schema/catalogue';
import { formatDateTime } from '@hailong/schema/date-time';
import type { Suggestion } from '@hailong/schema/rating';
import { useLocalized, useText } from '../../text/text.ts';
import { go, goBack, usePlace } from '../../ui/place.ts';
import { isWritten } from './suggestion-draft.ts';
import { SuggestionForm } from './SuggestionForm.tsx';
import { SuggestionReview } from './SuggestionReview.tsx';
import { useSuggestionDraft } from './use-suggestion-draft.ts';

const REVIEW = 'review';

interface SuggestionFlowProps {
  readonly catalogue: Catalogue;
  /** The last button: sends what `make` returns when it is tapped (`sealed`: again), and calls `done` once that is recorded. */
  readonly send: (parts: {
    readonly make: () => Suggestion;
    readonly sealed: boolean;
    readonly done: () => void;
  }) => ReactNode;
}

export const SuggestionFlow = ({ catalogue: { office, privacyNotice, form }, send }: SuggestionFlowProps) => {
  const { language } = useText();
  const localized = useLocalized();
  const { path, entry } = usePlace();
  const { draft, keep, seal, drop } = useSuggestionDraft(office.slug);

  const sealed = draft.sealed !== undefined;
  if (sealed || (entry?.form === draft.id && isWritten(draft))) {
    const make = () => seal({ language, noticeVersion: privacyNotice.version, ratedAt: formatDateTime(new Date()) });
    return (
      <SuggestionReview draft={draft} onEdit={sealed ? undefined : goBack} send={send({ make, sealed, done: drop })} />
    );
  }
  return (
    <SuggestionForm
      draft={draft}
      form={form}
      privacyNotice={localized(privacyNotice.text)}
      onChange={keep}
      onNext={() => go(path, { form: draft.id, step: REVIEW })}
    />
  );
};
