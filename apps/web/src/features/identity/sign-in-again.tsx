import { lazy, Suspense } from 'react';
import { useSessionExpired } from '../../api/session-expiry';

const SignInDialog = lazy(() => import('./sign-in-dialog'));

/** Stands over the page whose session ended; the page and what was typed into it stay. */
export function SignInAgain() {
  if (!useSessionExpired()) return null;
  return (
    <Suspense>
      <SignInDialog />
    </Suspense>
  );
}
