import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement, nullable, type RowOf } from '@wanchang/platform';
import { MAX_FILES } from '../domain/rfq-file';
import { rfqFilesErrors } from '../domain/rfq-files.errors';
import { RfqFileEntity } from './rfq-file.entity';

const FILE = {
  fileId: column.uuid,
  invitationId: nullable(column.uuid),
  addedAt: column.instant,
  sent: column.boolean,
};

/** What a supplier reads by invitation $1 of request $2: files of the request, and its own, sent or not. */
const FOR_SUPPLIER = defineStatement(
  'rfq-files.for-supplier',
  FILE,
  `SELECT f.file_id AS "fileId", f.invitation_id AS "invitationId", f.added_at AS "addedAt",
          f.invitation_id IS NULL OR coalesce(f.added_at <= q.quoted_at, false) AS sent
     FROM rfq_files f LEFT JOIN quoted_invitations q ON q.id = f.invitation_id
    WHERE (f.rfq_id = $2 AND f.invitation_id IS NULL) OR f.invitation_id = $1 ORDER BY f.added_at, f.file_id`,
);
export type RfqFileRow = RowOf<typeof FOR_SUPPLIER>;

/** What the buyer of request $1 reads: its own files, and of quotes those that were sent with one that stands. */
const FOR_BUYER = defineStatement(
  'rfq-files.for-buyer',
  FILE,
  `SELECT f.file_id AS "fileId", f.invitation_id AS "invitationId", f.added_at AS "addedAt", true AS sent
     FROM rfq_files f LEFT JOIN quoted_invitations q ON q.id = f.invitation_id
    WHERE f.rfq_id = $1 AND (f.invitation_id IS NULL OR f.added_at <= q.quoted_at) ORDER BY f.added_at, f.file_id`,
);

/** Which files belong to which request and quote. The files themselves are the platform’s. */
@Injectable()
export class RfqFiles {
  constructor(private readonly database: Database) {}

  forSupplier(invitationId: string, rfqId: string): Promise<RfqFileRow[]> {
    return this.database.query(FOR_SUPPLIER, [invitationId, rfqId]);
  }

  forBuyer(rfqId: string): Promise<RfqFileRow[]> {
    return this.database.query(FOR_BUYER, [rfqId]);
  }

  /** @throws DomainError rfq-files.too-many-files */
  async add(file: Omit<RfqFileEntity, 'addedAt'>, known: readonly RfqFileRow[]): Promise<void> {
    const beside = known.filter((one) => one.invitationId === file.invitationId);
    if (beside.length >= MAX_FILES)
      throw rfqFilesErrors('too-many-files', { args: { max: MAX_FILES } });
    await this.database.repository(RfqFileEntity).insert(file);
  }

  async remove(fileId: string): Promise<void> {
    await this.database.repository(RfqFileEntity).delete({ fileId });
  }
}
