import { createTransport, type Transporter } from 'nodemailer';
import type { Settings } from '../config/settings';
import { Mailer, type Mail } from './mailer';

const TIMEOUTS_MS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Sends over SMTP. The message id is the mail's own, so that a server can drop a second delivery. */
export class SmtpMailer extends Mailer {
  readonly keepsCopies = false;
  private readonly transport: Transporter;
  private readonly from: string;
  private readonly domain: string;

  constructor({ SMTP_URL, MAIL_FROM }: Settings) {
    super();
    this.from = MAIL_FROM;
    this.domain = /@([\w.-]+)/.exec(MAIL_FROM)?.[1] ?? 'wanchang.net';
    this.transport = createTransport({ url: SMTP_URL, ...TIMEOUTS_MS });
  }

  async deliver({ id, recipient, subject, body }: Mail): Promise<void> {
    await this.transport.sendMail({
      messageId: `<${id}@${this.domain}>`,
      from: this.from,
      to: { name: '', address: recipient },
      subject,
      text: body,
    });
  }
}
