import { Injectable } from '@nestjs/common';
import { negotiationErrors } from '../domain/negotiation.errors';
import { sumsOf, type Counted, type Sums } from '../domain/sums';
import { COUNTED_NOW } from '../domain/terms';
import { countingProblems } from '../domain/terms.rules';

/** What terms come to before they are offered, by the one arithmetic that offers are counted by. */
@Injectable()
export class CountTerms {
  /** @throws DomainError negotiation.terms-invalid */
  execute(terms: Counted): Sums {
    const counted = { ...terms, edition: COUNTED_NOW };
    const fields = countingProblems(counted);
    if (fields.length > 0)
      throw negotiationErrors('terms-invalid', { args: { count: fields.length }, fields });
    return sumsOf(counted);
  }
}
