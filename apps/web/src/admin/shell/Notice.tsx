import { Button, Group, Text, Title } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import { PageTitle } from './PageTitle.tsx';

interface NoticeProps {
  readonly title: string;
  readonly body: string;
  readonly onRetry?: (() => void) | undefined;
  readonly isBusy?: boolean;
  readonly children?: ReactNode;
}

/** A page that says what is the matter and what to do; it takes the focus, so that it is read at once. */
export const Notice = ({ title, body, onRetry, isBusy = false, children }: NoticeProps) => {
  const { text } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="notice">
      <PageTitle page={title} />
      <Title order={1} size="h2" ref={heading} tabIndex={-1}>
        {title}
      </Title>
      <Text mt="sm" c="dimmed">
        {body}
      </Text>
      <Group mt="lg">
        {onRetry && (
          <Button onClick={onRetry} loading={isBusy}>
            {text.retry}
          </Button>
        )}
        {children}
      </Group>
    </section>
  );
};
