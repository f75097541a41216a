/** One plain-text mail. */
export interface Mail {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
}

/** Carries a mail away. */
export abstract class Mailer {
  /** True where mail does not leave the house: the console is then the only place to read it. */
  abstract readonly keepsCopies: boolean;

  /** @throws Error when it could not be handed over; the job tries again. */
  abstract deliver(mail: Mail): Promise<void>;
}
