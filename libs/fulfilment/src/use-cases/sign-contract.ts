import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Clock, Facts, Files, Transactional, type Upload } from '@wanchang/platform';
import { assertHappened, assertUnsigned } from '../domain/contract.rules';
import { contractSignedBySide, signatureTakenBack } from '../fulfilment.facts';
import { ContractRecords, type NewSignature } from '../persistence/contract-records';
import { Contracts } from '../persistence/contracts';
import { PlanReminders } from '../plan-reminders';

export interface OutsideSignature {
  readonly provider: string;
  readonly number: string;
  readonly signedOn: string;
}

/** A side signs by the scan of the signed paper or by the number of a signature made elsewhere; the second one makes it a contract. */
@Injectable()
export class SignContract {
  constructor(
    private readonly contracts: Contracts,
    private readonly records: ContractRecords,
    private readonly files: Files,
    private readonly reminders: PlanReminders,
    private readonly facts: Facts,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError fulfilment.contract-not-found, .already-signed, platform.file-type-refused */
  @Transactional()
  async byScan(id: string, upload: Upload, actor: MemberActor): Promise<void> {
    const { side, state } = await this.contracts.read(id, actor.member.id);
    assertUnsigned({ state });
    const { id: fileId } = await this.files.keep(upload, ['scan'], actor);
    await this.records.addFile(id, fileId, 'scan', '', { side, personId: actor.personId });
    const signedOn = await this.clock.today();
    await this.sign(id, { fileId, provider: null, number: null, signedOn }, actor);
  }

  /** @throws DomainError fulfilment.contract-not-found, .already-signed, .in-the-future */
  @Transactional()
  async byNumber(id: string, signature: OutsideSignature, actor: MemberActor): Promise<void> {
    assertHappened(signature.signedOn, await this.clock.today());
    await this.sign(id, { fileId: null, ...signature }, actor);
  }

  /** While the other side has not signed. @throws DomainError fulfilment.signature-not-found, .already-signed */
  @Transactional()
  async takeBack(id: string, actor: MemberActor): Promise<void> {
    const contract = await this.contracts.lock(id, actor.member.id);
    assertUnsigned(contract);
    const { side } = contract;
    await this.records.takeSignatureBack(id, side);
    await this.contracts.step(id, 'signature-taken-back', { side, actor });
    await this.facts.record(signatureTakenBack, { contract, side }, actor);
  }

  private async sign(id: string, signature: NewSignature, actor: MemberActor): Promise<void> {
    const contract = await this.contracts.lock(id, actor.member.id);
    assertUnsigned(contract);
    const { side } = contract;
    await this.records.sign(id, side, signature, actor);
    const both = (await this.records.countSignatures(id)) === 2;
    if (both) {
      await this.contracts.move(contract, 'sign');
      await this.reminders.set(contract);
    }
    const evidence = signature.fileId ?? `${signature.provider} ${signature.number}`;
    await this.contracts.step(
      id,
      both ? 'signed' : 'signed-by-side',
      { side, actor },
      { evidence },
    );
    await this.facts.record(contractSignedBySide, { contract, side, evidence, both }, actor);
  }
}
