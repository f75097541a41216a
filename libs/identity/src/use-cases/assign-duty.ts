import { Injectable } from '@nestjs/common';
import type { DateString } from '@wanchang/kernel';
import { Clock, Facts, Outbox, Transactional, type Actor } from '@wanchang/platform';
import { parseIdentifier } from '../domain/identifier';
import { identityErrors } from '../domain/identity.errors';
import { periodOf } from '../domain/secretariat';
import { dutyAssigned } from '../identity.facts';
import { sendResetLink } from '../identity.jobs';
import { People } from '../persistence/people';
import { Secretariat } from '../persistence/secretariat';

export interface DutyToAssign {
  /** E-mail address or mobile number of the account. */
  readonly account: string;
  /** For an address that has no account yet: one is made, and a link to set its password is mailed. */
  readonly name?: string | null;
  readonly office: string;
  readonly duty: string;
  /** First day; from now where there is none. */
  readonly from?: DateString | null;
  /** Last day; for good where there is none. */
  readonly until?: DateString | null;
}

/** Gives a person a duty at an office of the secretariat. */
@Injectable()
export class AssignDuty {
  constructor(
    private readonly people: People,
    private readonly secretariat: Secretariat,
    private readonly outbox: Outbox,
    private readonly facts: Facts,
    private readonly clock: Clock,
  ) {}

  /**
   * @param actor null at the command line
   * @throws DomainError identity.account-unknown, office-unknown, duty-unknown, period-invalid, duty-held
   */
  @Transactional()
  async execute(order: DutyToAssign, actor: Actor | null): Promise<{ id: string }> {
    const { office, duty, from = null, until = null } = order;
    const period = periodOf(from, until, await this.clock.now());
    if (!period) throw identityErrors('period-invalid');
    const personId = await this.personOf(order);
    const id = await this.secretariat.assign({ personId, office, duty, ...period });
    await this.facts.record(
      dutyAssigned,
      { assignmentId: id, personId, office, duty, ...period },
      actor,
    );
    return { id };
  }

  private async personOf({ account, name }: DutyToAssign): Promise<string> {
    const identifier = parseIdentifier(account);
    const known = await this.people.byIdentifier(identifier);
    if (known) return known.id;
    if (!name || !('email' in identifier)) throw identityErrors('account-unknown');
    const { email } = identifier;
    const { id } = await this.people.create({ name, email, password: null });
    await this.outbox.enqueue(sendResetLink, { account: email });
    return id;
  }
}
