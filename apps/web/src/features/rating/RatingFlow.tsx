import { useEffect, type ReactNode } from 'react';
import type { Catalogue } from '@hailong/schema/catalogue';
import type { OfficerRating } from '@hailong/schema/rating';
import { formatDateTime } from '@hailong/schema/date-time';
import { useText } from '../../text/text.ts';
import { go, goInstead, usePlace } from '../../ui/place.ts';
import { invitedOfficer, officersAtCounter, readInvitation } from './invited-officers.ts';
import { OfficersScreen } from './OfficersScreen.tsx';
import { RatingSteps } from './RatingSteps.tsx';
import { firstStep } from './rating-steps.ts';
import { useRatingDraft } from './use-rating-draft.ts';

interface RatingFlowProps {
  readonly catalogue: Catalogue;
  /** Address of the list of officers. */
  readonly home: string;
  /** Whether the questions may be answered yet. */
  readonly storing: 'ready' | 'coming' | 'missing';
  /** Shown beside the officers. */
  readonly beside: ReactNode;
  /** The last button: sends what `make` returns when it is tapped (`sealed`: again), and calls `done` once that is recorded. */
  readonly send: (parts: {
    readonly make: () => OfficerRating;
    readonly sealed: boolean;
    readonly done: () => void;
  }) => ReactNode;
}

export const RatingFlow = ({ catalogue, home, storing, beside, send }: RatingFlowProps) => {
  const { language } = useText();
  const { path, search, entry } = usePlace();
  const { draft, rate, change, seal, drop } = useRatingDraft(catalogue);
  const { officers, criteriaSet, privacyNotice } = catalogue;
  const invitation = readInvitation(path, search);
  const invited = entry === null ? invitedOfficer(officers, invitation) : undefined;
  const officer = officers.find(({ id }) => id === draft?.officerId);

  useEffect(() => {
    if (invited) goInstead(`${path}${search}`, { form: rate(invited.id).id, step: firstStep(criteriaSet) });
  });

  if (invited) return null;
  if (draft && officer && entry?.form === draft.id) {
    const make = () =>
      seal(draft, { language, noticeVersion: privacyNotice.version, ratedAt: formatDateTime(new Date()) });
    return (
      <RatingSteps
        catalogue={catalogue}
        officer={officer}
        draft={draft}
        entry={entry}
        storing={storing}
        onChange={change}
        onNotThem={() => go(home)}
        send={send({ make, sealed: draft.sealed !== undefined, done: drop })}
      />
    );
  }
  return (
    <OfficersScreen
      officers={officers}
      atCounter={officersAtCounter(officers, invitation)}
      unfinished={officer ?? null}
      onChoose={(officerId) => go(`${path}${search}`, { form: rate(officerId).id, step: firstStep(criteriaSet) })}
      beside={beside}
    />
  );
};
