import { createTransport, type Transporter } from 'nodemailer';
import type { Settings } from '../config/settings.module';
import { Mailer, type Mail } from './mailer';

/** Sends over SMTP. The message id is the mail's own, so that a server can drop a second delivery. */
export class SmtpMailer extends Mailer {
  private readonly transport: Transporter;
  private readonly from: string;

  constructor(settings: Settings) {
    super();
    this.from = settings.MAIL_FROM;
    this.transport = createTransport(settings.SMTP_URL);
  }

  async deliver({ id, recipient, subject, body }: Mail): Promise<void> {
    await this.transport.sendMail({
      messageId: `<${id}@wanchang.net>`,
      from: this.from,
      to: recipient,
      subject,
      text: body,
    });
  }
}
