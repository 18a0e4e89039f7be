import type { ReactNode } from 'react';
import type { Catalogue, CatalogueOfficer } from '@hailong/schema/catalogue';
import { useLocalized } from '../../text/text.ts';
import { go, goBack, goInstead, type FormEntry } from '../../ui/place.ts';
import { ChosenOfficer } from './ChosenOfficer.tsx';
import { DetailsScreen } from './DetailsScreen.tsx';
import { asksReasons } from '../../offline/rating-draft/low-score.ts';
import { ProcedureScreen } from './ProcedureScreen.tsx';
import { QuestionScreen } from './QuestionScreen.tsx';
import type { DraftChange, RatingDraft } from '../../offline/rating-draft/rating-draft.ts';
import { criterionOf, firstStep, PROCEDURE, reasonsStep, REVIEW, stepAfter, stepToShow } from './rating-steps.ts';
import { ReasonsScreen } from './ReasonsScreen.tsx';
import { ReviewScreen } from './ReviewScreen.tsx';

interface RatingStepsProps {
  readonly catalogue: Catalogue;
  readonly officer: CatalogueOfficer;
  readonly draft: RatingDraft;
  readonly entry: FormEntry;
  readonly storing: 'ready' | 'coming' | 'missing';
  readonly onChange: (change: DraftChange) => void;
  readonly onNotThem: () => void;
  readonly send: ReactNode;
}

/** One screen per step; each remembers nothing that the draft does not. */
export const RatingSteps = (props: RatingStepsProps) => {
  const { catalogue, officer, draft, entry, storing, onChange, onNotThem, send } = props;
  const { criteriaSet, procedures, privacyNotice, form } = catalogue;
  const localized = useLocalized();
  const step = stepToShow(criteriaSet, draft, entry.step);
  const address = `${window.location.pathname}${window.location.search}`;
  const revising = entry.revising === true;

  const open = (next: string): void => go(address, { form: draft.id, step: next });
  /** Onwards, or back to the review that asked for a correction. */
  const leave = (next: string): void => (revising ? goBack() : open(next));

  const procedureName =
    draft.procedure &&
    ('code' in draft.procedure
      ? (procedures.find(({ code }) => code === draft.procedure?.['code'])?.name ?? String(draft.procedure.code))
      : draft.procedure.name);

  const screen = (): ReactNode => {
    const criterion = criterionOf(criteriaSet, step);
    if (criterion) {
      const { code } = criterion;
      if (step === reasonsStep(code)) {
        return (
          <ReasonsScreen
            criterion={criterion}
            chosen={draft.reasons[code] ?? []}
            onToggle={(reason) => onChange({ change: 'reason', criterion: code, reason })}
            onNext={() => leave(stepAfter(criteriaSet, code))}
          />
        );
      }
      const answer = (score: number | null): void => {
        const low = asksReasons(criterion, score);
        onChange({ change: 'score', criterion: code, score, asksReasons: low });
        if (!low) leave(stepAfter(criteriaSet, code));
        else if (revising) goInstead(address, { ...entry, step: reasonsStep(code) });
        else open(reasonsStep(code));
      };
      return (
        <QuestionScreen
          criteria={criteriaSet}
          criterion={criterion}
          score={draft.scores[code]}
          storing={storing}
          onAnswer={answer}
        />
      );
    }
    if (step === PROCEDURE) {
      return (
        <ProcedureScreen
          procedures={procedures}
          onChoose={(procedure) => {
            onChange({ change: 'details', details: { procedure } });
            goBack();
          }}
        />
      );
    }
    if (step === REVIEW) {
      return (
        <ReviewScreen
          draft={draft}
          criteria={criteriaSet}
          form={form}
          procedureName={procedureName}
          onEdit={(edited) => go(address, { form: draft.id, step: edited, revising: true })}
          send={send}
        />
      );
    }
    return (
      <DetailsScreen
        details={draft}
        form={form}
        procedureName={procedureName}
        privacyNotice={localized(privacyNotice.text)}
        onChange={(details) => onChange({ change: 'details', details })}
        onChooseProcedure={() => open(PROCEDURE)}
        onNext={() => leave(REVIEW)}
      />
    );
  };

  return (
    <main key={step} className="page page-step page-form">
      {/* A keyboard leaves little room on a phone: the search for a procedure has it to itself. */}
      {step !== PROCEDURE && (
        <ChosenOfficer
          officer={officer}
          full={step === firstStep(criteriaSet) || step === REVIEW}
          onNotThem={draft.sealed ? null : onNotThem}
        />
      )}
      {screen()}
    </main>
  );
};
