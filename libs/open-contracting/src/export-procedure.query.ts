import { Injectable } from '@nestjs/common';
import { ShowContract, type ContractDto } from '@wanchang/fulfilment';
import type { MemberActor } from '@wanchang/membership';
import { Settings } from '@wanchang/platform';
import { ReadRfqRecord } from '@wanchang/sourcing';
import { releasePackage } from './ocds';
import { OpenContractingSettings } from './open-contracting.settings';

/** A procedure from demand to payment as an OCDS 1.1 record, for its owner. */
@Injectable()
export class ExportProcedure {
  constructor(
    private readonly records: ReadRfqRecord,
    private readonly contracts: ShowContract,
    private readonly settings: Settings,
    private readonly own: OpenContractingSettings,
  ) {}

  /** @throws DomainError sourcing.rfq-not-found, for another unit’s as for none */
  async execute(
    rfqId: string,
    actor: MemberActor,
  ): Promise<{ readonly number: string; readonly json: object }> {
    const record = await this.records.execute(rfqId, actor);
    const contracts = new Map<string, ContractDto>();
    for (const { dealRoomId } of record.awards) {
      const contract = await this.contracts.ofRoom(dealRoomId, actor.member.id);
      if (contract) contracts.set(dealRoomId, contract);
    }
    const { number } = record.rfq;
    const procedure = { ...record, contracts, prefix: this.own.OCID_PREFIX };
    const uri = `${this.settings.PUBLIC_URL}/api/v1/rfqs/${rfqId}/ocds.json`;
    return { number, json: releasePackage(procedure, record.now, uri) };
  }
}
