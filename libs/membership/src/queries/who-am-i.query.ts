import { Injectable } from '@nestjs/common';
import {
  Affiliations,
  People,
  secretariatRole,
  type Person,
  type UnitRole,
} from '@wanchang/identity';
import { platformErrors, type Actor } from '@wanchang/platform';
import type { MemberRef } from '../domain/member-ref';
import { givesAccess } from '../domain/standing.states';
import { MemberDirectory } from './member-directory';

type MyMember = MemberRef & { readonly role: UnitRole };

export interface Me {
  readonly person: Person;
  readonly member: MyMember | null;
  readonly members: MyMember[];
  readonly secretariat: { readonly rights: string[] } | null;
  readonly hasAccess: boolean;
}

/** The signed-in person with their units. */
@Injectable()
export class WhoAmI {
  constructor(
    private readonly people: People,
    private readonly affiliations: Affiliations,
    private readonly directory: MemberDirectory,
  ) {}

  async execute(actor: Actor, memberId = actor.tenantId): Promise<Me> {
    const person = await this.people.byId(actor.personId);
    if (!person) throw platformErrors('sign-in-required');
    const units = await this.affiliations.unitsOf(actor.personId);
    const refs = await this.directory.refs(units.map((unit) => unit.memberId));
    const members = units.flatMap(({ memberId: id, role }) => {
      const ref = refs.get(id);
      return ref ? [{ ...ref, role }] : [];
    });
    const member = members.find(({ id }) => id === memberId) ?? null;
    const duties = secretariatRole.of(actor);
    return {
      ...{ person, member, members },
      secretariat: duties && { rights: [...duties.rights] },
      hasAccess: member !== null && givesAccess(member.standing),
    };
  }
}
