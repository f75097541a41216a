import { Injectable } from '@nestjs/common';
import { Applications } from '../persistence/applications';
import { Formalities } from '../persistence/formalities';
import type { FormalitiesDto } from './answers/leaving.dto';

/** The joining ceremony of an application and the credentials that were issued. */
@Injectable()
export class ShowFormalities {
  constructor(
    private readonly applications: Applications,
    private readonly formalities: Formalities,
  ) {}

  /** @throws DomainError admission.application-not-found */
  async execute(id: string): Promise<FormalitiesDto> {
    await this.applications.get(id);
    const [held, credentials] = await Promise.all([
      this.formalities.ceremony(id),
      this.formalities.credentials(id),
    ]);
    const ceremony = held && { heldOn: held.heldOn, place: held.place, note: held.note };
    return { ceremony, credentials };
  }
}
