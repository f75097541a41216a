/** One plain-text mail. */
export interface Mail {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
}

/** Carries a mail away. @throws Error when it could not be handed over; the job tries again. */
export abstract class Mailer {
  abstract deliver(mail: Mail): Promise<void>;
}
