import type { ReactNode } from 'react';
import './wide-table.css';

/** A table wider than a phone: with the focus on its frame, the arrow keys scroll it. `label` names the frame. */
export const WideTable = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <div className="wide-table" tabIndex={0} role="group" aria-label={label}>
    {children}
  </div>
);
