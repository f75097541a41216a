import { defineFeature } from '../define-feature';
import { SignInAgain } from './sign-in-again';

export const feature = defineFeature({
  routes: {
    open: {
      'sign-in': async () => (await import('./sign-in-page')).SignInPage,
      'forgot-password': async () => (await import('./forgot-password-page')).ForgotPasswordPage,
      'reset-password': async () => (await import('./reset-password-page')).ResetPasswordPage,
      join: async () => (await import('./join-page')).JoinPage,
    },
    signedIn: {
      account: async () => (await import('./account-page')).AccountPage,
    },
  },
  overlay: SignInAgain,
});
