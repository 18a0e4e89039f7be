import type { Account } from '@hailong/schema/account';
import { apiPaths } from '@hailong/schema/api-paths';
import { mayKeepSurveys } from '@hailong/schema/role';
import type { SurveyState } from '@hailong/schema/survey';
import { Anchor, Button, Title } from '@mantine/core';
import { useState } from 'react';
import { Link, useLoaderData, useOutletContext, useParams } from 'react-router';
import { adminPaths } from '../../admin-paths.ts';
import { useApi } from '../api/use-api.ts';
import { DownloadLink } from '../month/DownloadLink.tsx';
import '../month/panels.css';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useText } from '../text/use-text.ts';
import { BallotEntry } from './BallotEntry.tsx';
import { SurveyForm } from './SurveyForm.tsx';
import { SurveyResults } from './SurveyResults.tsx';
import './surveys.css';

/** One survey: its paper, typing it in, what came out. */
export const SurveyRoute = () => {
  const { text } = useText();
  const words = text.surveyPage;
  const { office = '' } = useParams();
  const api = useApi();
  const { memberships } = useOutletContext<Account>();
  const [survey, setSurvey] = useState(useLoaderData<SurveyState>());
  const [isEdited, setEdited] = useState(false);
  const [saved, setSaved] = useState(false);
  const keeps = memberships.some((membership) => membership.office === office && mayKeepSurveys(membership));
  const file = (ending: string) => `${office}-khao-sat-${survey.survey}.${ending}`;
  return (
    <article className="survey">
      <PageTitle page={survey.title} />
      <Anchor component={Link} to={adminPaths.surveys(office)} underline="always">
        {words.all}
      </Anchor>
      <Title order={1}>{survey.title}</Title>
      <section className="survey-panel" aria-label={words.files}>
        <ul className="survey-files">
          <DownloadLink
            path={apiPaths.surveyPdf(office, survey.survey)}
            fileName={file('pdf')}
            label={words.ballot}
            hint={words.ballotHint}
          />
          <DownloadLink
            path={apiPaths.surveyDocx(office, survey.survey)}
            fileName={file('docx')}
            label={words.report}
            hint={words.reportHint}
          />
        </ul>
      </section>
      {keeps && (
        <section className="survey-panel" aria-labelledby="survey-entry">
          <Title order={2} id="survey-entry">
            {words.entry}
          </Title>
          <BallotEntry office={office} survey={survey} onTyped={setSurvey} />
        </section>
      )}
      <SurveyResults survey={survey} />
      {keeps && (
        <section className="survey-panel" aria-labelledby="survey-edit">
          <Title order={2} id="survey-edit">
            {words.edit}
          </Title>
          {isEdited ? (
            <SurveyForm
              key={survey.ballots.length === 0 ? 'open' : 'fixed'}
              draft={survey}
              mayChangeQuestions={survey.ballots.length === 0}
              save={(draft) => api.changeSurvey(office, survey.survey, draft)}
              onSaved={(changed) => {
                setSurvey(changed);
                setSaved(true);
                setEdited(false);
              }}
            />
          ) : (
            <div>
              <Button
                variant="default"
                onClick={() => {
                  setSaved(false);
                  setEdited(true);
                }}
              >
                {words.change}
              </Button>
            </div>
          )}
          <p role="status">{saved && words.saved}</p>
        </section>
      )}
    </article>
  );
};
