import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Clock, Facts, Files, Transactional, type Upload } from '@wanchang/platform';
import type { ContractParty } from '../domain/contract';
import { contractHash } from '../contract-hash';
import { assertHappened, assertUnsigned } from '../domain/contract.rules';
import { fulfilmentErrors } from '../domain/fulfilment.errors';
import { contractSignedBySide, signatureTakenBack } from '../fulfilment.facts';
import { assertScan } from '../papers/scan';
import { ContractRecords, type NewSignature } from '../persistence/contract-records';
import { Contracts } from '../persistence/contracts';
import { PlanReminders } from '../plan-reminders';

export interface OutsideSignature {
  readonly provider: string;
  readonly number: string;
  readonly signedOn: string;
}

/** The contents that the person has seen, by their hash; null: it is not said. */
type Seen = string | null;

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

  /**
   * The file is looked into before the transaction, which would else wait for seconds.
   * @throws DomainError fulfilment.contract-not-found, .already-signed, .contents-changed, .scan-unreadable and its
   * kind, platform.file-type-refused
   */
  async byScan(id: string, upload: Upload, seen: Seen, actor: MemberActor): Promise<void> {
    assertUnsigned(await this.contracts.read(id, actor.member.id));
    await assertScan(upload);
    await this.keepAndSign(id, upload, seen, actor);
  }

  @Transactional()
  private async keepAndSign(id: string, upload: Upload, seen: Seen, actor: MemberActor) {
    const contract = await this.contracts.lock(id, actor.member.id);
    assertUnsigned(contract);
    await this.hashOf(contract, seen);
    const { side } = contract;
    const { id: fileId } = await this.files.keep(upload, ['scan'], actor);
    await this.records.addFile(id, fileId, 'scan', '', { side, personId: actor.personId });
    const signedOn = await this.clock.today();
    await this.sign(id, { fileId, provider: null, number: null, signedOn }, seen, actor);
  }

  /** @throws DomainError fulfilment.contract-not-found, .already-signed, .contents-changed, .in-the-future */
  @Transactional()
  async byNumber(
    id: string,
    signature: OutsideSignature,
    seen: Seen,
    actor: MemberActor,
  ): Promise<void> {
    assertHappened(signature.signedOn, await this.clock.today());
    await this.sign(id, { fileId: null, ...signature }, seen, actor);
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

  private async sign(
    id: string,
    signature: Omit<NewSignature, 'contentHash'>,
    seen: Seen,
    actor: MemberActor,
  ): Promise<void> {
    const contract = await this.contracts.lock(id, actor.member.id);
    assertUnsigned(contract);
    const { side } = contract;
    const contentHash = await this.hashOf(contract, seen);
    await this.records.sign(id, side, { ...signature, contentHash }, actor);
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

  /** What is signed is what was seen. @throws DomainError fulfilment.contents-changed */
  private async hashOf(contract: ContractParty, seen: Seen): Promise<string> {
    const { terms } = await this.contracts.deal(contract.roomId, null);
    const hash = contractHash({ ...contract, terms }, await this.records.plan(contract.id));
    if (seen !== null && seen !== hash) throw fulfilmentErrors('contents-changed');
    return hash;
  }
}
