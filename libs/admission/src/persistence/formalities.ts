import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement } from '@wanchang/platform';
import { JoiningCeremonyEntity } from './joining-ceremony.entity';
import { MemberCredentialEntity } from './member-credential.entity';

const CREDENTIALS = defineStatement(
  'admission.credentials-of-application',
  {
    documentId: column.uuid,
    number: column.text(),
    holder: column.text(),
    position: column.text(),
  },
  `SELECT c.document_id AS "documentId", d.number, c.holder, c.position
     FROM member_credentials c JOIN document_numbers d ON d.id = c.document_id
    WHERE c.application_id = $1 ORDER BY d.number LIMIT 200`,
);

/** The ceremony and the credentials that follow an approval. */
@Injectable()
export class Formalities {
  constructor(private readonly database: Database) {}

  ceremony(applicationId: string): Promise<JoiningCeremonyEntity | null> {
    return this.database.repository(JoiningCeremonyEntity).findOneBy({ applicationId });
  }

  credentials(applicationId: string) {
    return this.database.query(CREDENTIALS, [applicationId]);
  }

  async recordCeremony(ceremony: Omit<JoiningCeremonyEntity, 'recordedAt'>): Promise<void> {
    await this.database.repository(JoiningCeremonyEntity).upsert(ceremony, ['applicationId']);
  }

  async addCredential(credential: MemberCredentialEntity): Promise<void> {
    await this.database.repository(MemberCredentialEntity).insert(credential);
  }
}
