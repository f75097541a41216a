import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Facts, Transactional } from '@wanchang/platform';
import type { TermsTemplate } from '../domain/terms-template';
import { templateSaved } from '../template.facts';
import { TermsTemplates } from '../persistence/terms-templates';

/** Terms that anyone of the unit can begin an offer with. */
@Injectable()
export class SaveTemplate {
  constructor(
    private readonly templates: TermsTemplates,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError negotiation.too-many-templates, .template-name-taken */
  @Transactional()
  async execute(template: TermsTemplate, actor: MemberActor): Promise<string> {
    const id = await this.templates.insert(template, actor);
    await this.facts.record(templateSaved, { templateId: id, name: template.name }, actor);
    return id;
  }
}
