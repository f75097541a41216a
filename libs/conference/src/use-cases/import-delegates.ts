import { Injectable } from '@nestjs/common';
import { DomainError, fieldProblem } from '@wanchang/kernel';
import { Database, Facts, type Actor } from '@wanchang/platform';
import { delegatesImported } from '../conference.facts';
import { assertRegistering } from '../domain/registering';
import { Conferences } from '../persistence/conferences';
import { Delegates } from '../persistence/delegates';
import {
  PreviewDelegates,
  toReport,
  type ResolvedDelegate,
} from '../queries/preview-delegates.query';
import { reportOf, type DelegateReport, type DelegateRowReport } from '../roster/delegate-report';
import { RegisterDelegate } from './register-delegate';

/**
 * Registers the delegates of a list that are not on record yet, each in a transaction of its own: a wrong row stops no other,
 * and a list that is imported again registers nobody twice.
 */
@Injectable()
export class ImportDelegates {
  constructor(
    private readonly preview: PreviewDelegates,
    private readonly registration: RegisterDelegate,
    private readonly conferences: Conferences,
    private readonly delegates: Delegates,
    private readonly database: Database,
    private readonly facts: Facts,
  ) {}

  /**
   * @param memberId the unit whose people they are; null for the secretariat, whose list names the units
   * @throws DomainError conference.registration-closed; membership.roster-… when no row can be read at all
   */
  async execute(
    conferenceId: string,
    bytes: Buffer,
    memberId: string | null,
    actor: Actor,
  ): Promise<DelegateReport> {
    const conference = await this.conferences.read(conferenceId);
    const bySecretariat = memberId === null;
    assertRegistering(conference, bySecretariat);
    const rows: DelegateRowReport[] = [];
    for (const one of await this.preview.resolve(conferenceId, bytes, memberId))
      rows.push(await this.register(conferenceId, one, bySecretariat, actor));
    const report = reportOf(rows);
    const { total, registered, waiting, rejected } = report;
    const fact = { conferenceId, title: conference.title, total, registered, waiting, rejected };
    await this.database.transaction(() => this.facts.record(delegatesImported, fact, actor));
    return report;
  }

  private async register(
    conferenceId: string,
    one: ResolvedDelegate,
    bySecretariat: boolean,
    actor: Actor,
  ): Promise<DelegateRowReport> {
    const reported = toReport(one);
    if (reported.status !== 'registered') return reported;
    try {
      const unit = { memberId: one.memberId!, bySecretariat };
      const id = await this.registration.register(conferenceId, one.file, unit, actor);
      const { state } = await this.delegates.get(id, unit.memberId);
      return { ...reported, status: state === 'waiting' ? 'waiting' : 'registered' };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const problems = [fieldProblem('name', error.code, error.text, error.args)];
      return { ...reported, status: 'rejected', problems };
    }
  }
}
