import { Injectable } from '@nestjs/common';
import { MailRecipients } from '@wanchang/identity';
import type { LocalisedText } from '@wanchang/kernel';
import { Directory, type Recipient } from '@wanchang/platform';
import { MemberDirectory } from '../queries/member-directory';

/** Who the people and units are that the platform writes to, and that its audit names. */
@Injectable()
export class PeopleDirectory extends Directory {
  constructor(
    private readonly people: MailRecipients,
    private readonly members: MemberDirectory,
  ) {
    super();
  }

  /** What concerns a unit goes to its people while it has access (R12.3); its administrators are reached in any standing. */
  async recipients(audience: string): Promise<Recipient[]> {
    const [kind = '', id = ''] = audience.split(':');
    switch (kind) {
      case 'person':
        return this.people.person(id);
      case 'member':
        return (await this.members.isActive(id)) ? this.people.ofUnit(id, 'all') : [];
      case 'administrators':
        return this.people.ofUnit(id, 'administrators');
      case 'secretariat':
        return this.people.ofSecretariat();
      default:
        throw new TypeError(`unknown audience ${kind}`);
    }
  }

  async names(ids: readonly string[]): Promise<Map<string, LocalisedText>> {
    if (ids.length === 0) return new Map();
    const names = new Map<string, LocalisedText>();
    for (const [id, name] of await this.people.names(ids)) names.set(id, { zh: name, en: name });
    for (const [id, { nameZh, nameEn }] of await this.members.refs(ids))
      names.set(id, { zh: nameZh, en: nameEn ?? nameZh });
    return names;
  }
}
