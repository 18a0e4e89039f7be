import { Anchor, Text, Title } from '@mantine/core';
import { paths } from '../../paths.ts';
import { useText } from '../text/use-text.ts';

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

/** A month without ratings says where they come from. */
export const EmptyMonth = () => {
  const { empty } = useText().text;
  const address = new URL(paths.home(null), window.location.origin);
  return (
    <section className="panel empty" aria-labelledby="empty-month">
      <svg viewBox="0 0 120 96" width="120" height="96" aria-hidden="true">
        <rect x="24" y="10" width="72" height="76" rx="8" fill="var(--accent-soft)" stroke="var(--line)" />
        <path
          d="M38 30h44M38 44h44M38 58h26"
          stroke="var(--accent)"
          strokeWidth="3"
          strokeLinecap="round"
          opacity="0.45"
        />
        <circle cx="92" cy="72" r="17" fill="var(--accent)" />
        <circle cx="86" cy="69" r="2" fill="var(--card)" />
        <circle cx="98" cy="69" r="2" fill="var(--card)" />
        <path d="M84 76c3 4 13 4 16 0" fill="none" stroke="var(--card)" strokeWidth="2.4" strokeLinecap="round" />
      </svg>
      <Title order={2} id="empty-month">
        {empty.title}
      </Title>
      <Text>{empty.body}</Text>
      <Text>
        {`${empty.address}: `}
        <Anchor href={address.href} underline="always">
          {address.href}
        </Anchor>
      </Text>
      {LOCAL.has(address.hostname) && <Text c="dimmed">{empty.local}</Text>}
      <Text c="dimmed">{empty.late}</Text>
    </section>
  );
};
