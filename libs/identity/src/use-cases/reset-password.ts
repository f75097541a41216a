import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { Audit, Database, Mails, Settings, Transactional } from '@wanchang/platform';
import { identityErrors } from '../domain/identity.errors';
import { parseIdentifier } from '../domain/identifier';
import { hashSecret, newSecret } from '../credentials/secrets';
import { People } from '../persistence/people';
import { Sessions } from '../persistence/sessions';

const VALID_MINUTES = 60;

/** Reset by mail: a link that works once, for an hour. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly sessions: Sessions,
    private readonly mails: Mails,
    private readonly audit: Audit,
    private readonly settings: Settings,
  ) {}

  /** Silent for an unknown account: the answer must not tell who has one. */
  @Transactional()
  async request(identifier: string): Promise<void> {
    const person = await this.people.byIdentifier(parseIdentifier(identifier));
    if (!person?.email) return;
    const secret = newSecret();
    await this.database.query(
      `INSERT INTO password_resets (id, token_hash, person_id, expires_at)
       VALUES ($1, $2, $3, now() + make_interval(mins => $4))`,
      [newId(), hashSecret(secret), person.id, VALID_MINUTES],
    );
    const link = `${this.settings.PUBLIC_URL}/reset-password#${secret}`;
    await this.mails.post({
      recipient: person.email,
      locale: person.locale,
      subject: { zh: '万厂网：重设密码', en: 'Wanchang Net: reset your password' },
      body: {
        zh: `${person.name}，您好：\n\n请在 ${VALID_MINUTES} 分钟内打开以下链接重设密码：\n${link}\n\n如果不是您本人申请，请忽略此邮件。`,
        en: `Dear ${person.name},\n\nOpen this link within ${VALID_MINUTES} minutes to set a new password:\n${link}\n\nIf you did not ask for it, ignore this mail.`,
      },
    });
  }

  /** @throws DomainError identity.link-invalid */
  @Transactional()
  async confirm(secret: string, newPassword: string): Promise<void> {
    const reset = await this.database.one<{ personId: string }>(
      `UPDATE password_resets SET used_at = now()
        WHERE token_hash = $1 AND used_at IS NULL AND expires_at > now() RETURNING person_id AS "personId"`,
      [hashSecret(secret)],
    );
    if (!reset) throw identityErrors('link-invalid');
    await this.people.setPassword(reset.personId, newPassword);
    await this.sessions.revokeOthers(reset.personId, null);
    await this.audit.record('identity.password-reset', reset.personId, null);
  }
}
