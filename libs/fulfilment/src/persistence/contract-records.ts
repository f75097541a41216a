import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement, type Actor } from '@wanchang/platform';
import type { ContractSide, FileAbout } from '../domain/contract';
import { fulfilmentErrors } from '../domain/fulfilment.errors';
import type { PlanItem } from '../domain/plan';
import { ContractFileEntity } from './contract-file.entity';
import { ContractPlanEntity } from './contract-plan.entity';
import { ContractSignatureEntity } from './contract-signature.entity';

export type NewSignature = Pick<
  ContractSignatureEntity,
  'fileId' | 'provider' | 'number' | 'signedOn' | 'contentHash'
>;
/** Whether contract $1 has the delivery, payment, invoice or claim $3 that a file says it is about ($2). */
const HAS_SUBJECT = defineStatement(
  'fulfilment.has-file-subject',
  { known: column.boolean },
  `SELECT CASE
     WHEN $2::text IN ('delivery', 'acceptance') THEN EXISTS (SELECT FROM deliveries WHERE contract_id = $1 AND no::text = $3)
     WHEN $2 = 'payment' THEN EXISTS (SELECT FROM contract_payments WHERE contract_id = $1 AND no::text = $3)
     WHEN $2 = 'invoice' THEN EXISTS (SELECT FROM contract_invoices WHERE contract_id = $1 AND number = $3)
     WHEN $2 = 'dispute' THEN EXISTS (SELECT FROM contract_disputes WHERE contract_id = $1 AND no::text = $3)
     ELSE false END AS known`,
);

/** What lies with a contract: its plan, signatures and files. */
@Injectable()
export class ContractRecords {
  constructor(private readonly database: Database) {}

  async setPlan(contractId: string, plan: readonly PlanItem[]): Promise<void> {
    const rows = this.database.repository(ContractPlanEntity);
    await rows.delete({ contractId });
    if (plan.length > 0)
      await rows.insert(
        plan.map((item, at) => ({ contractId, no: at + 1, ...item, paid: '0', pending: '0' })),
      );
  }

  plan(contractId: string): Promise<ContractPlanEntity[]> {
    return this.database
      .repository(ContractPlanEntity)
      .find({ where: { contractId }, order: { no: 'ASC' } });
  }

  async sign(
    contractId: string,
    side: ContractSide,
    signature: NewSignature,
    { personId, personName }: Actor,
  ): Promise<void> {
    const row = { contractId, side, ...signature, personId, personName };
    await this.signatures().upsert(row, ['contractId', 'side']);
  }

  /** @throws DomainError fulfilment.signature-not-found */
  async takeSignatureBack(contractId: string, side: ContractSide): Promise<void> {
    const { affected } = await this.signatures().delete({ contractId, side });
    if (!affected) throw fulfilmentErrors('signature-not-found');
  }

  countSignatures(contractId: string): Promise<number> {
    return this.signatures().countBy({ contractId });
  }

  async addFile(
    contractId: string,
    fileId: string,
    about: FileAbout,
    aboutNo: string,
    by: { side: ContractSide; personId: string },
  ): Promise<void> {
    const row = { contractId, fileId, about, aboutNo, ...by };
    await this.database.repository(ContractFileEntity).insert(row);
  }

  /** A file may be about one row of the contract; that row is there. @throws DomainError fulfilment.file-subject */
  async assertSubject(contractId: string, about: FileAbout, aboutNo: string): Promise<void> {
    if (aboutNo === '') return;
    const row = await this.database.one(HAS_SUBJECT, [contractId, about, aboutNo]);
    if (!row?.known) throw fulfilmentErrors('file-subject');
  }

  countFiles(contractId: string): Promise<number> {
    return this.database.repository(ContractFileEntity).countBy({ contractId });
  }

  /** @throws DomainError fulfilment.file-not-found */
  async assertFile(contractId: string, fileId: string): Promise<void> {
    const known = await this.database
      .repository(ContractFileEntity)
      .existsBy({ contractId, fileId });
    if (!known) throw fulfilmentErrors('file-not-found');
  }

  private signatures() {
    return this.database.repository(ContractSignatureEntity);
  }
}
