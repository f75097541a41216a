import { Injectable } from '@nestjs/common';
import { SaveDraft } from '../use-cases/save-draft';
import { JoinApplication, ShareApplication } from '../use-cases/share-application';
import { StartApplication } from '../use-cases/start-application';
import { SubmitApplication } from '../use-cases/submit-application';
import { WithdrawApplication } from '../use-cases/withdraw-application';

/** What an applicant can do with an application. */
@Injectable()
export class ApplicantActions {
  constructor(
    readonly start: StartApplication,
    readonly save: SaveDraft,
    readonly submit: SubmitApplication,
    readonly withdraw: WithdrawApplication,
    readonly share: ShareApplication,
    readonly join: JoinApplication,
  ) {}
}
