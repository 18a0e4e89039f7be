import { useEffect, useLayoutEffect, useRef } from 'react';
import { useText } from '../text/text.ts';

/**
 * Takes the focus when its screen appears, so that a keyboard or screen reader starts at the new step instead of at a button
 * that is no longer there, and names the page in the browser's own list.
 */
export const StepHeading = ({ children }: { readonly children: string }) => {
  const { masthead } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    document.documentElement.scrollTop = 0;
  }, []);
  useLayoutEffect(() => {
    document.title = `${children} – ${masthead.product}`;
  }, [children, masthead]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
};
