import type { Catalogue } from '@hailong/schema/catalogue';
import type { CriteriaSet } from '@hailong/schema/criterion';
import { mayEnterDossiers, type Membership } from '@hailong/schema/role';
import { Skeleton, Text, VisuallyHidden } from '@mantine/core';
import { questionNamed } from '../month/criterion-columns.ts';
import { FailureAlert } from '../shell/FailureAlert.tsx';
import { useText } from '../text/use-text.ts';
import { ChosenOfficers } from './ChosenOfficers.tsx';
import { DossierForm } from './DossierForm.tsx';
import { HoursPanel } from './HoursPanel.tsx';
import { LinePanel } from './LinePanel.tsx';
import { MarginsPanel } from './MarginsPanel.tsx';
import { OfficersTable } from './OfficersTable.tsx';
import { ReasonsPanel, type Wording } from './ReasonsPanel.tsx';
import { ScorePanel } from './ScorePanel.tsx';
import { useFigures } from './use-figures.ts';
import './figures.css';

interface FiguresPanelsProps {
  readonly month: string;
  readonly catalogue: Catalogue;
  /** The month's questions, as they were asked. */
  readonly criteriaSets: readonly CriteriaSet[];
  readonly permit: Membership;
}

/** What a month says beyond its report; the report itself never waits for it. */
export const FiguresPanels = ({ month, catalogue, criteriaSets, permit }: FiguresPanelsProps) => {
  const { language, text } = useText();
  const { figures, failure, isBusy, enter } = useFigures(catalogue.office.slug, month);
  const hasSeveralSets = new Set(figures?.office.criteria.map(({ criteriaSet }) => criteriaSet)).size > 1;
  const wording: Wording = {
    criterion: ({ criteriaSet, code }) => {
      const label = questionNamed(criteriaSets, criteriaSet, code)?.label[language] ?? code;
      return hasSeveralSets ? text.month.ofSet(label, criteriaSet) : label;
    },
    reason: ({ criteriaSet, code, reason }) =>
      questionNamed(criteriaSets, criteriaSet, code)?.reasons.find((one) => one.code === reason)?.label[language] ??
      reason,
  };
  return (
    <>
      <FailureAlert failure={failure} />
      {figures === null && failure === null && (
        <div aria-busy>
          <VisuallyHidden role="status">{text.figures.loading}</VisuallyHidden>
          <Skeleton height={240} />
        </div>
      )}
      {figures && (
        <>
          <OfficersTable
            figures={figures}
            renderDepth={(ids) => (
              <ChosenOfficers
                figures={figures}
                officers={figures.officers.filter(({ officerId }) => ids.includes(officerId))}
                wording={wording}
              />
            )}
          />
          <LinePanel figures={figures} />
          <MarginsPanel office={figures.office} wording={wording} />
          {figures.hasDetails ? (
            <>
              <ReasonsPanel figures={figures} wording={wording} />
              <HoursPanel hours={figures.hours} />
            </>
          ) : (
            <Text c="dimmed">{text.figures.noDetails}</Text>
          )}
          {figures.hasScore && <ScorePanel figures={figures} />}
          {mayEnterDossiers(permit) && (
            <DossierForm office={catalogue.office.slug} figures={figures} isBusy={isBusy} onEnter={enter} />
          )}
        </>
      )}
    </>
  );
};
