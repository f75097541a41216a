import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { TermsTemplates } from '../persistence/terms-templates';
import type { TermsTemplateEntity } from '../persistence/terms-template.entity';
import type { TermsTemplateDto } from './answers/template.dto';

/** The templates of the actor's unit, by name. */
@Injectable()
export class ListTemplates {
  constructor(private readonly templates: TermsTemplates) {}

  async execute(actor: MemberActor): Promise<TermsTemplateDto[]> {
    return (await this.templates.of(actor.member.id)).map(toDto);
  }

  /** @throws DomainError negotiation.template-not-found */
  async one(id: string, actor: MemberActor): Promise<TermsTemplateDto> {
    return toDto(await this.templates.one(id, actor.member.id));
  }
}

function toDto({ id, name, content, personName, updatedAt, version }: TermsTemplateEntity) {
  return { id, name, content, byName: personName, updatedAt, version };
}
