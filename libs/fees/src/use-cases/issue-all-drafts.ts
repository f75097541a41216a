import { Injectable } from '@nestjs/common';
import { DomainError } from '@wanchang/kernel';
import { assertAllowed, type Actor } from '@wanchang/platform';
import { feeWork } from '../access/fees.policies';
import { Invoices } from '../persistence/invoices';
import { IssueDrafts } from './issue-drafts';

/** Issues and sends all drafts of a year, each in transactions of its own. */
@Injectable()
export class IssueAllDrafts {
  constructor(
    private readonly invoices: Invoices,
    private readonly drafts: IssueDrafts,
  ) {}

  /** Returns how many were issued. */
  async execute(year: number, actor: Actor): Promise<number> {
    assertAllowed([feeWork], actor);
    let issued = 0;
    for (const id of await this.invoices.drafts(year)) {
      try {
        await this.drafts.issue(id, actor);
        issued += 1;
        await this.drafts.send(id, actor);
      } catch (error) {
        // Somebody else has issued it, or credit of the unit has settled it at once.
        if (!(error instanceof DomainError)) throw error;
        if (!['fees.not-a-draft', 'fees.not-issued'].includes(error.code)) throw error;
      }
    }
    return issued;
  }
}
