import { Injectable, Logger } from '@nestjs/common';
import { RecordsNothing, type Actor } from '@wanchang/platform';
import type { ReadAs } from '@wanchang/search';
import { MISS_LIMITS, SearchMisses } from '../persistence/search-misses';
import { seesListings } from '../queries/listing-view';

/** A search as it was asked, and what came of it. */
export interface Searched {
  readonly text: string;
  /** Without filters, and not a later page of the same search. */
  readonly isPlain: boolean;
  readonly found: number;
  readonly readAs: ReadAs;
}

const DIGITS_OF_A_NUMBER = 7;

/** Counts what a member asked for and did not find. That this fails is logged, and is no matter of the search. */
@Injectable()
@RecordsNothing('a count of what was asked; who asked is not kept')
export class NoteMiss {
  private readonly log = new Logger(NoteMiss.name);

  constructor(private readonly misses: SearchMisses) {}

  async execute(searched: Searched, actor: Actor | null): Promise<void> {
    const text = keptText(searched.text);
    if (text === null || !searched.isPlain || !isMissed(searched) || !isMember(actor)) return;
    try {
      await this.misses.note(text);
    } catch (error) {
      this.log.error('what was not found could not be counted', error);
    }
  }
}

/** Null for a longer text, which is a pasted one, and for what may be somebody's address or number. */
function keptText(query: string): string | null {
  const text = query.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
  const digits = text.match(/\p{Nd}/gu)?.length ?? 0;
  const isSomebodys = text.includes('@') || digits >= DIGITS_OF_A_NUMBER;
  return text === '' || text.length > MISS_LIMITS.text || isSomebodys ? null : text;
}

/** Nothing, or other goods than what was asked for. */
const isMissed = ({ found, readAs }: Searched) =>
  found === 0 || readAs === 'near-model' || readAs === 'fewer-words';

/** The secretariat tries things out; what it does not find is missed by nobody. */
const isMember = (actor: Actor | null) => actor !== null && seesListings(actor) && actor.tenantId !== null; // prettier-ignore
