import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useText } from '../text/use-text.ts';

/** The quiet outline of a page while its first data come. */
export const LoadingScreen = () => {
  const { text } = useText();
  return (
    <div className="frame-main" aria-busy>
      <VisuallyHidden role="status">{text.loading}</VisuallyHidden>
      <Skeleton height={16} width="min(18rem, 60%)" mb="md" />
      <Skeleton height={36} width="min(24rem, 80%)" mb="xl" />
      <Skeleton height={120} mb="xl" radius="lg" />
      <Skeleton height={320} radius="lg" />
    </div>
  );
};
