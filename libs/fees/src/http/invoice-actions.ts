import { Injectable } from '@nestjs/common';
import { IssueAllDrafts } from '../use-cases/issue-all-drafts';
import { IssueDrafts } from '../use-cases/issue-drafts';
import { IssueInvoice } from '../use-cases/issue-invoice';
import { RunFees } from '../use-cases/run-fees';
import { SetFees } from '../use-cases/set-fees';
import { SettleInvoice } from '../use-cases/settle-invoice';

/** What the secretariat does about invoices. */
@Injectable()
export class InvoiceActions {
  constructor(
    readonly issue: IssueInvoice,
    readonly drafts: IssueDrafts,
    readonly allDrafts: IssueAllDrafts,
    readonly run: RunFees,
    readonly settle: SettleInvoice,
    readonly set: SetFees,
  ) {}
}
