import { Injectable } from '@nestjs/common';
import { Mails, ProcessJob, Settings, Transactional } from '@wanchang/platform';
import { parseIdentifier } from '../domain/identifier';
import { PasswordResets } from '../persistence/password-resets';
import { People } from '../persistence/people';
import { sendResetLink } from './identity.jobs';

const VALID_MINUTES = 60;

/** Run twice, it sends a second link: both are the person's own. */
@Injectable()
export class SendResetLinkProcessor {
  constructor(
    private readonly people: People,
    private readonly resets: PasswordResets,
    private readonly mails: Mails,
    private readonly settings: Settings,
  ) {}

  @ProcessJob(sendResetLink)
  @Transactional()
  async send({ account }: { account: string }): Promise<void> {
    const person = await this.people.byIdentifier(parseIdentifier(account));
    if (!person?.email) return;
    const secret = await this.resets.open(person.id, VALID_MINUTES);
    const link = `${this.settings.PUBLIC_URL}/reset-password#${secret}`;
    await this.mails.post({
      recipient: person.email,
      locale: person.locale,
      subject: { zh: '万厂网：重设密码', en: 'Wanchang Net: reset your password' },
      body: {
        zh: `${person.name}，您好：\n\n请在 ${VALID_MINUTES} 分钟内打开以下链接重设密码：\n${link}\n\n如果不是您本人申请，请忽略此邮件。`,
        en: `Dear ${person.name},\n\nOpen this link within ${VALID_MINUTES} minutes to set a new password:\n${link}\n\nIf you did not ask for it, ignore this mail.`,
      },
      secret,
    });
  }
}
