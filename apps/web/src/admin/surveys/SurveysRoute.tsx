import type { Account } from '@hailong/schema/account';
import { READY_SURVEY } from '@hailong/schema/ready-survey';
import { mayKeepSurveys } from '@hailong/schema/role';
import type { SurveyList } from '@hailong/schema/survey';
import { Anchor, Button, Title } from '@mantine/core';
import { useState } from 'react';
import { Link, useLoaderData, useNavigate, useOutletContext, useParams } from 'react-router';
import { adminPaths } from '../../admin-paths.ts';
import { useApi } from '../api/use-api.ts';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useText } from '../text/use-text.ts';
import { SurveyForm } from './SurveyForm.tsx';
import './surveys.css';

/** The surveys of an office, and how a new one begins: with the ready form. */
export const SurveysRoute = () => {
  const { text } = useText();
  const words = text.surveyPage;
  const { office = '' } = useParams();
  const api = useApi();
  const navigate = useNavigate();
  const { surveys } = useLoaderData<SurveyList>();
  const { memberships } = useOutletContext<Account>();
  const [isNew, setNew] = useState(false);
  const keeps = memberships.some((membership) => membership.office === office && mayKeepSurveys(membership));
  return (
    <article className="survey">
      <PageTitle page={text.sections.surveys} />
      <Title order={1}>{text.sections.surveys}</Title>
      <p className="survey-soft">{words.lead}</p>
      <section className="survey-panel" aria-label={words.all}>
        {surveys.length === 0 && <p>{keeps ? words.none : words.noneToRead}</p>}
        <ul className="survey-list">
          {surveys.map(({ survey, title, deadline, distributed, counted }) => (
            <li key={survey}>
              <Anchor component={Link} to={adminPaths.survey(office, survey)} fw={600} underline="always">
                {title}
              </Anchor>
              <p className="survey-soft">
                {words.summary(counted, distributed)} {deadline !== null && words.due(deadline)}
              </p>
            </li>
          ))}
        </ul>
        {keeps && !isNew && (
          <div>
            <Button onClick={() => setNew(true)}>{words.begin}</Button>
          </div>
        )}
      </section>
      {isNew && (
        <section className="survey-panel" aria-labelledby="survey-new">
          <Title order={2} id="survey-new">
            {words.begin}
          </Title>
          <SurveyForm
            draft={{ title: words.readyTitle, deadline: null, distributed: 0, questions: [...READY_SURVEY] }}
            mayChangeQuestions
            save={(draft) => api.addSurvey(office, draft)}
            onSaved={({ survey }) => void navigate(adminPaths.survey(office, survey))}
          />
        </section>
      )}
    </article>
  );
};
