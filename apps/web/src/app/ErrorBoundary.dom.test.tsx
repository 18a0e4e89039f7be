import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ErrorBoundary } from './ErrorBoundary.tsx';

const Mistake = (): never => {
  throw new Error('a mistake of ours');
};

test('a mistake of ours says that the answers are still there', () => {
  // React reports what the boundary caught; here that is what is wanted.
  const report = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  render(
    <ErrorBoundary>
      <Mistake />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('alert').textContent).toContain('vẫn còn trong thẻ này');
  expect(screen.getByRole('button', { name: 'Tải lại trang' })).toBeTruthy();
  report.mockRestore();
});
