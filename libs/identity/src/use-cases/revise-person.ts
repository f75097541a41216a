import { Injectable } from '@nestjs/common';
import type { Locale } from '@wanchang/kernel';
import { RecordsNothing, type Actor } from '@wanchang/platform';
import { People } from '../persistence/people';

/** A person changes their own name or language. */
@RecordsNothing('how a person is called and addressed concerns only that person')
@Injectable()
export class RevisePerson {
  constructor(private readonly people: People) {}

  execute(changes: { name?: string; locale?: Locale }, { personId }: Actor): Promise<void> {
    return this.people.revise(personId, changes);
  }
}
