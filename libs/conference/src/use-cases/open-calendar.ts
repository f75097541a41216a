import { Injectable } from '@nestjs/common';
import { RecordsNothing, Transactional } from '@wanchang/platform';
import { randomUUID } from 'node:crypto';
import { Delegates } from '../persistence/delegates';

/** Gives a delegate an address for their calendar program, which cannot sign in. */
@Injectable()
@RecordsNothing('it is the unit’s own address, and changes nothing for anybody')
export class OpenCalendar {
  constructor(private readonly delegates: Delegates) {}

  /** Returns the address; a new one closes the one before, for an address that got about. @throws DomainError conference.delegate-not-found */
  @Transactional()
  async execute(delegateId: string, memberId: string): Promise<string> {
    await this.delegates.get(delegateId, memberId);
    const address = randomUUID();
    await this.delegates.setCalendar(delegateId, address);
    return address;
  }
}
