import type { KioskCatalogue } from '../../offline/kiosk/kiosk.ts';
import { useLocalized } from '../../text/text.ts';
import { DetailsScreen } from './DetailsScreen.tsx';
import type { KioskSession, SessionEvent, Stage } from './kiosk-session.ts';
import { ProcedureScreen } from './ProcedureScreen.tsx';
import { QuestionScreen } from './QuestionScreen.tsx';
import { ReasonsScreen } from './ReasonsScreen.tsx';

interface VisitStepProps {
  readonly session: KioskSession;
  readonly stage: Stage;
  readonly catalogue: KioskCatalogue;
  readonly sending: 'no' | 'now' | 'failed';
  readonly onAnswer: (score: number | null) => void;
  readonly tell: (event: SessionEvent) => void;
  readonly onSend: () => void;
}

/** One step of the form. */
export const VisitStep = ({ session, stage, catalogue, sending, onAnswer, tell, onSend }: VisitStepProps) => {
  const localized = useLocalized();
  const { criteriaSet, procedures, privacyNotice, kiosk } = catalogue;
  const { draft } = session;
  const criterion = 'index' in stage ? criteriaSet.items[stage.index] : undefined;
  if (stage.at === 'question' && criterion) {
    const score = draft?.scores[criterion.code];
    return <QuestionScreen criteria={criteriaSet} criterion={criterion} score={score} onAnswer={onAnswer} />;
  }
  if (!draft) return null;
  if (stage.at === 'reasons' && criterion) {
    return (
      <ReasonsScreen
        criterion={criterion}
        chosen={draft.reasons[criterion.code] ?? []}
        onToggle={(reason) => tell({ event: 'reason', reason })}
        onNext={() => tell({ event: 'next' })}
      />
    );
  }
  if (stage.at === 'procedure')
    return (
      <ProcedureScreen procedures={procedures} onChoose={(procedure) => tell({ event: 'procedure', procedure })} />
    );
  const code = draft.procedure && 'code' in draft.procedure ? draft.procedure['code'] : null;
  const chosen = procedures.find((procedure) => procedure.code === code);
  return (
    <DetailsScreen
      details={draft}
      procedureName={kiosk.procedureChoice ? (chosen?.name ?? null) : undefined}
      privacyNotice={localized(privacyNotice.text)}
      sending={sending}
      onChange={(details) => tell({ event: 'details', details })}
      onChooseProcedure={() => tell({ event: 'choose-procedure' })}
      onSend={onSend}
    />
  );
};
