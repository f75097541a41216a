import { defineFeature } from '../define-feature';
import { SignInAgain } from './sign-in-again';

export const feature = defineFeature({
  routes: {
    open: {
      'sign-in': async () => (await import('./sign-in-page')).SignInPage,
      'sign-up': async () => (await import('./sign-up-page')).SignUpPage,
      'forgot-password': async () => (await import('./forgot-password-page')).ForgotPasswordPage,
      'reset-password': async () => (await import('./reset-password-page')).ResetPasswordPage,
      join: async () => (await import('./join-page')).JoinPage,
    },
  },
  account: [
    { order: 10, part: async () => (await import('./person-panel')).PersonPanel },
    { order: 20, part: async () => (await import('./password-panel')).PasswordPanel },
    { order: 40, part: async () => (await import('./sessions-panel')).SessionsPanel },
    { order: 50, part: async () => (await import('./tokens-panel')).TokensPanel },
  ],
  overlay: SignInAgain,
});
