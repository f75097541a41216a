import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Facts, Transactional } from '@wanchang/platform';
import type { TermsTemplate } from '../domain/terms-template';
import { templateChanged } from '../template.facts';
import { TermsTemplates } from '../persistence/terms-templates';

/** Changes a template; offers that began with it stay as they are. */
@Injectable()
export class ChangeTemplate {
  constructor(
    private readonly templates: TermsTemplates,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError negotiation.template-not-found, .template-changed, .template-name-taken */
  @Transactional()
  async execute(
    id: string,
    version: number,
    template: TermsTemplate,
    actor: MemberActor,
  ): Promise<void> {
    await this.templates.update(id, version, template, actor);
    await this.facts.record(templateChanged, { templateId: id, name: template.name }, actor);
  }
}
