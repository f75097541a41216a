/** How often something may be tried within a time. */
export interface Limit {
  readonly subject: string;
  readonly most: number;
  readonly seconds: number;
  /** A success wipes these tries out: a person who knows the password is no guesser. */
  readonly forgiven?: boolean;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What all counts of guesses at an account's password begin with. */
export const guessesAt = (account: string): string => `password:${account}`;

/** Guesses at one account's password by those who are counted together. */
const guesses = (account: string, by: string): Limit => ({
  subject: guessesAt(account) + by,
  most: 8,
  seconds: 15 * MINUTE,
  forgiven: true,
});

/**
 * Who guesses from one place is stopped soon, and guessing from many places after some time. A device on which the account
 * was signed in is counted for itself: others' guesses do not keep its owner out.
 */
export const signInLimits = (account: string, address: string, device: string | null): Limit[] => [
  ...(device
    ? [guesses(account, `:device:${device}`)]
    : [
        guesses(account, `:from:${address}`),
        { ...guesses(account, ':unknown-devices'), most: 60 },
      ]),
  { subject: `sign-in-from:${address}`, most: 60, seconds: 15 * MINUTE },
];

export const passwordLimits = (account: string): Limit[] => [guesses(account, '')];

export const resetLimits = {
  from: (address: string): Limit => ({ subject: `reset-from:${address}`, most: 30, seconds: HOUR }),
  /** More would only fill a mailbox. */
  of: (account: string): Limit => ({ subject: `reset-of:${account}`, most: 5, seconds: HOUR }),
};

export const invitationLimits = (memberId: string, email: string): Limit[] => [
  { subject: `invitation-by:${memberId}`, most: 100, seconds: DAY },
  { subject: `invitation-to:${email}`, most: 5, seconds: DAY },
];
