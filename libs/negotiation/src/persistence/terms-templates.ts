import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import { Database, mappingConstraints } from '@wanchang/platform';
import { negotiationErrors } from '../domain/negotiation.errors';
import { TEMPLATE_LIMITS, type TermsTemplate } from '../domain/terms-template';
import { TermsTemplateEntity } from './terms-template.entity';

const named = { terms_templates_name_key: () => negotiationErrors('template-name-taken') };

/** The rows of a unit's templates; those of other units do not exist for it. */
@Injectable()
export class TermsTemplates {
  constructor(private readonly database: Database) {}

  /** By name; there are never so many that they need pages. */
  of(memberId: string): Promise<TermsTemplateEntity[]> {
    return this.rows().find({ where: { memberId }, order: { name: 'ASC', id: 'ASC' } });
  }

  /** @throws DomainError negotiation.template-not-found */
  async one(id: string, memberId: string): Promise<TermsTemplateEntity> {
    const row = await this.rows().findOneBy({ id, memberId });
    if (!row) throw negotiationErrors('template-not-found');
    return row;
  }

  /** @throws DomainError negotiation.too-many-templates, .template-name-taken */
  async insert({ name, content }: TermsTemplate, actor: MemberActor): Promise<string> {
    const memberId = actor.member.id;
    // The limit keeps the list readable; two people who save at once may pass it by one.
    if ((await this.rows().countBy({ memberId })) >= TEMPLATE_LIMITS.templates)
      throw negotiationErrors('too-many-templates');
    const id = newId();
    const { personId, personName } = actor;
    await mappingConstraints(named, () =>
      this.rows().insert({ id, memberId, name, content, personId, personName }),
    );
    return id;
  }

  /** @throws DomainError negotiation.template-not-found, .template-changed, .template-name-taken */
  async update(
    id: string,
    version: number,
    { name, content }: TermsTemplate,
    { member, personId, personName }: MemberActor,
  ): Promise<void> {
    const next = { name, content, personId, personName, updatedAt: () => 'now()' };
    const { affected } = await mappingConstraints(named, () =>
      this.rows().update(
        { id, memberId: member.id, version },
        { ...next, version: () => 'version + 1' },
      ),
    );
    if (affected === 0) await this.refuse(id, member.id);
  }

  /** @throws DomainError negotiation.template-not-found, .template-changed */
  async remove(id: string, version: number, memberId: string): Promise<void> {
    const { affected } = await this.rows().delete({ id, memberId, version });
    if (affected === 0) await this.refuse(id, memberId);
  }

  private async refuse(id: string, memberId: string): Promise<never> {
    await this.one(id, memberId);
    throw negotiationErrors('template-changed');
  }

  private rows() {
    return this.database.repository(TermsTemplateEntity);
  }
}
