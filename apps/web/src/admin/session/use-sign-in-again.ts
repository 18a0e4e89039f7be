import { useCallback } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { signInFor } from './next-page.ts';

/** Leads to sign-in when a session ends in the middle of a page, and back to that page afterwards. */
export const useSignInAgain = (): (() => void) => {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  return useCallback(() => void navigate(signInFor(pathname + search)), [navigate, pathname, search]);
};
