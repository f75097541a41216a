import { Injectable } from '@nestjs/common';
import {
  givesAccess,
  MemberDirectory,
  memberStanding,
  membershipErrors,
  STANDING_NAMES,
} from '@wanchang/membership';
import { assertAllowed, Facts, Transactional, type Actor } from '@wanchang/platform';
import { expulsionOpened } from '../expulsion.facts';
import { admissionErrors } from '../domain/admission.errors';
import { Expulsions } from '../persistence/expulsions';

/** The secretariat is asked to expel a unit: a case with its reasons (R12.2). */
@Injectable()
export class OpenExpulsion {
  constructor(
    private readonly expulsions: Expulsions,
    private readonly members: MemberDirectory,
    private readonly facts: Facts,
  ) {}

  /** Returns its id. @throws DomainError membership.member-not-found, admission.not-expellable, .expulsion-open */
  @Transactional()
  async execute(
    { memberId, reasons }: { readonly memberId: string; readonly reasons: string },
    actor: Actor,
  ): Promise<string> {
    assertAllowed([memberStanding], actor);
    const member = await this.members.ref(memberId);
    if (!member) throw membershipErrors('member-not-found');
    const { standing, nameZh } = member;
    if (!givesAccess(standing) && standing !== 'suspended')
      throw admissionErrors('not-expellable', { args: { standing: STANDING_NAMES[standing] } });
    const caseId = await this.expulsions.open(memberId, reasons, actor.personId);
    await this.facts.record(expulsionOpened, { caseId, memberId, nameZh }, actor);
    return caseId;
  }
}
