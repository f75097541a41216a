import { Injectable } from '@nestjs/common';
import { Documents, IssueDocument } from '@wanchang/documents';
import { MemberDirectory, type MemberActor } from '@wanchang/membership';
import { Transactional } from '@wanchang/platform';
import type { ContractParty } from '../domain/contract';
import { contractHash } from '../contract-hash';
import { contractPaper, drawContract, type ContractContents } from '../papers/contract-paper';
import { ContractRecords } from '../persistence/contract-records';
import { Contracts } from '../persistence/contracts';

/** The contract as a numbered document: issued when it is first asked for, and anew when its contents have changed. */
@Injectable()
export class IssueContract {
  constructor(
    private readonly contracts: Contracts,
    private readonly records: ContractRecords,
    private readonly members: MemberDirectory,
    private readonly documents: Documents,
    private readonly issueDocument: IssueDocument,
  ) {}

  /** Returns the file of the document in force. @throws DomainError fulfilment.contract-not-found */
  @Transactional()
  async execute(id: string, actor: MemberActor): Promise<string> {
    const contract = await this.contracts.lock(id, actor.member.id);
    const contents = await this.contentsOf(contract);
    const title = `${contractPaper.title.zh} ${contract.number} ${contents.hash.slice(0, 12)}`;
    const issued = await this.documents.about(contractPaper, id);
    if (issued?.title === title) return issued.fileId;
    const { fileId } = await this.issueDocument.execute(
      {
        ...{ kind: contractPaper, title, subjectId: id, supersedes: issued?.id ?? null },
        draw: (paper, { number }) => drawContract(paper, number, contents),
      },
      actor,
    );
    return fileId;
  }

  private async contentsOf(contract: ContractParty): Promise<ContractContents> {
    const { terms } = await this.contracts.deal(contract.roomId, null);
    const plan = await this.records.plan(contract.id);
    const { buyerMemberId, sellerMemberId } = contract;
    const hash = contractHash({ ...contract, terms }, plan);
    const units = await this.members.refs([buyerMemberId, sellerMemberId]);
    const [buyer, seller] = [units.get(buyerMemberId)!, units.get(sellerMemberId)!];
    return { contract, terms, plan, buyer, seller, hash };
  }
}
