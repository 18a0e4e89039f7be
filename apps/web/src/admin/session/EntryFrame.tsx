import { Paper, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { PageTitle } from '../shell/PageTitle.tsx';
import { Preferences } from '../shell/Preferences.tsx';
import { Wordmark } from '../shell/Wordmark.tsx';
import './entry.css';

interface EntryFrameProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
}

/** The quiet page around sign-in and set-up. */
export const EntryFrame = ({ title, lead, children, foot }: EntryFrameProps) => (
  <div className="entry">
    <header className="entry-head">
      <Wordmark />
      <Preferences />
    </header>
    <main className="entry-main" id="main">
      <PageTitle page={title} />
      <Paper className="entry-card" component="section" aria-labelledby="entry-title">
        <Title order={1} id="entry-title" className="entry-title">
          {title}
        </Title>
        <Text className="entry-lead">{lead}</Text>
        {children}
      </Paper>
      {foot !== undefined && <div className="entry-foot">{foot}</div>}
    </main>
  </div>
);
