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

/** Guesses at one account's password, wherever it is asked for. */
const guesses = (account: string): Limit => ({
  subject: `password:${account}`,
  most: 8,
  seconds: 15 * MINUTE,
  forgiven: true,
});

/** An account is guessed at from many addresses, and an address guesses at many accounts. */
export const signInLimits = (account: string, address: string): Limit[] => [
  guesses(account),
  { subject: `sign-in-from:${address}`, most: 60, seconds: 15 * MINUTE },
];

export const passwordLimits = (account: string): Limit[] => [guesses(account)];

export const resetLimits = {
  from: (address: string): Limit => ({ subject: `reset-from:${address}`, most: 30, seconds: HOUR }),
  /** More would only fill a mailbox. */
  of: (account: string): Limit => ({ subject: `reset-of:${account}`, most: 5, seconds: HOUR }),
};

export const invitationLimits = (memberId: string, email: string): Limit[] => [
  { subject: `invitation-by:${memberId}`, most: 100, seconds: DAY },
  { subject: `invitation-to:${email}`, most: 5, seconds: DAY },
];
