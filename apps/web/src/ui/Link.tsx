import type { ReactNode } from 'react';
import { go } from './place.ts';

interface LinkProps {
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A real link for long presses and new tabs; a plain tap stays in the page. */
export const Link = ({ to, children, ...rest }: LinkProps) => (
  <a
    href={to}
    {...rest}
    onClick={(event) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      go(to);
    }}
  >
    {children}
  </a>
);
