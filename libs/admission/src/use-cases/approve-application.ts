import { Injectable } from '@nestjs/common';
import { IssueDocument, SECRETARIAT_SEAL } from '@wanchang/documents';
import { IssueInvoice } from '@wanchang/fees';
import { addDays } from '@wanchang/kernel';
import { AdmitMember } from '@wanchang/membership';
import { Clock, Transactional, type Actor } from '@wanchang/platform';
import type { Application } from '../domain/application';
import { approvalPaper, drawApproval } from '../papers/approval-paper';
import { certificatePaper, drawCertificate } from '../papers/certificate-paper';
import { CasePolicies } from '../persistence/case-policies';
import type { Change } from '../persistence/applications';
import { toRegistration } from './registration';

/** What the approval brings, in the transaction of the decision (R10.4, R10.5): membership from today, approval document, certificate, access, first invoice. */
@Injectable()
export class ApproveApplication {
  constructor(
    private readonly admit: AdmitMember,
    private readonly issueDocument: IssueDocument,
    private readonly issueInvoice: IssueInvoice,
    private readonly policies: CasePolicies,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError membership.credit-code-taken, membership.name-taken, platform.validation-failed */
  @Transactional()
  async execute(
    { id, file }: Application,
    administrators: readonly string[],
    actor: Actor,
  ): Promise<Change> {
    const nameZh = file.nameZh!;
    const sealing = { seal: SECRETARIAT_SEAL, approvedBy: actor.personName };
    const approval = await this.issueDocument.execute(
      {
        ...{ kind: approvalPaper, subjectId: id, sealing },
        title: `关于同意${nameZh}加入联席会议的批复`,
        draw: (paper, reserved) => drawApproval(paper, { nameZh, ...reserved }),
      },
      actor,
    );
    const reason = `理事长办公会议批准入会（${approval.number}）`;
    const registration = toRegistration(file);
    const member = await this.admit.execute({ registration, administrators, reason }, actor);
    await this.issueDocument.execute(
      {
        ...{ kind: certificatePaper, subjectId: member.id, sealing },
        title: `${nameZh} 会员证书`,
        draw: (paper, reserved) => drawCertificate(paper, { member, ...reserved }),
      },
      actor,
    );
    const today = await this.clock.today();
    const year = Number(today.slice(0, 4));
    if (await this.issueInvoice.hasRate(year, member.kind)) {
      const { firstFeeDays } = await this.policies.current();
      const first = { memberId: member.id, year, dueOn: addDays(today, firstFeeDays) };
      await this.issueInvoice.execute(first, actor);
    }
    return { memberId: member.id };
  }
}
