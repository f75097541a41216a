import { Injectable } from '@nestjs/common';
import type { DateString } from '@wanchang/kernel';
import {
  Clock,
  Facts,
  platformErrors,
  refusal,
  Transactional,
  type Actor,
} from '@wanchang/platform';
import { unitAdministrator } from '../access/member.policies';
import { memberRegistration } from '../access/secretariat.rights';
import type { Member, MemberFile } from '../domain/member';
import { memberProblems } from '../domain/member.rules';
import { membershipErrors } from '../domain/membership.errors';
import { cleanFile } from '../domain/registration';
import { registerFields } from '../domain/revision.policy';
import { unitRevised } from '../membership.facts';
import { Members } from '../persistence/members';

type Field = keyof MemberFile;

interface Revision {
  readonly memberId: string;
  /** The version that the changes are based on. */
  readonly version: number;
  /** Absent fields stay as they are; null clears one. */
  readonly changes: Partial<MemberFile>;
}

/** A unit's administrator keeps its own pages; the secretariat keeps the whole register. */
@Injectable()
export class ReviseMember {
  constructor(
    private readonly members: Members,
    private readonly facts: Facts,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError membership.member-not-found, membership.not-your-field, membership.stale-version,
   * platform.validation-failed, membership.credit-code-taken, membership.name-taken
   */
  @Transactional()
  async execute({ memberId, version, changes }: Revision, actor: Actor): Promise<Member> {
    const changed = (Object.keys(changes) as Field[]).filter((name) => changes[name] !== undefined);
    authorise(memberId, changed, actor);
    const member = await this.members.get(memberId);
    const given = Object.fromEntries(changed.map((name) => [name, changes[name]]));
    const file = cleanFile({ ...member, ...given });
    refuseProblems(file, changed, await this.clock.today());
    const revised = await this.members.update(memberId, version, file);
    await this.facts.record(unitRevised, { memberId, fields: changed }, actor);
    return revised;
  }
}

function authorise(memberId: string, changed: readonly Field[], actor: Actor): void {
  if (!refusal([memberRegistration], actor)) return;
  const own = actor.tenantId === memberId && !refusal([unitAdministrator], actor);
  if (!own) throw membershipErrors('member-not-found');
  const fields = registerFields(changed).join(', ');
  if (fields) throw membershipErrors('not-your-field', { args: { fields } });
}

/** What was registered under older rules must not stand in the way of an unrelated correction. */
function refuseProblems(file: MemberFile, changed: readonly Field[], today: DateString): void {
  const touched = new Set<string>(changed.includes('kind') ? [...changed, 'creditCode'] : changed);
  const problems = memberProblems(file, today);
  const fields = problems.filter(({ field }) => touched.has(field));
  if (fields.length > 0) {
    throw platformErrors('validation-failed', { args: { count: fields.length }, fields });
  }
}
