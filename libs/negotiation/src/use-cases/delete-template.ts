import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Facts, Transactional } from '@wanchang/platform';
import { templateDeleted } from '../template.facts';
import { TermsTemplates } from '../persistence/terms-templates';

/** Deletes a template; offers that began with it stay as they are. */
@Injectable()
export class DeleteTemplate {
  constructor(
    private readonly templates: TermsTemplates,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError negotiation.template-not-found, .template-changed */
  @Transactional()
  async execute(id: string, version: number, actor: MemberActor): Promise<void> {
    const { name } = await this.templates.one(id, actor.member.id);
    await this.templates.remove(id, version, actor.member.id);
    await this.facts.record(templateDeleted, { templateId: id, name }, actor);
  }
}
