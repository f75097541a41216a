import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { canBeSplit, type SplitProblem } from '../domain/split';
import { CompareQuotes } from './compare-quotes.query';
import { Rfqs } from '../persistence/rfqs';

/** The quotes of a request as the solver takes them: those that can be awarded, in one currency, unit and tax basis. */
@Injectable()
export class ReadSplitProblem {
  constructor(
    private readonly rfqs: Rfqs,
    private readonly compare: CompareQuotes,
  ) {}

  /** @throws DomainError sourcing.rfq-not-found */
  async execute(rfqId: string, actor: MemberActor): Promise<SplitProblem> {
    const { content } = await this.rfqs.own(rfqId, actor.member.id);
    const { suppliers } = await this.compare.execute(rfqId, actor);
    return {
      lines: content.lines.map(({ no, quantity }) => ({ no, quantity: Number(quantity) })),
      suppliers: suppliers.filter(canBeSplit).map((supplier) => ({
        invitationId: supplier.invitationId,
        coast: supplier.member.coast,
        freight: Number(supplier.freight ?? 0),
        offers: supplier.cells.flatMap(({ no, price, quantity, minimumOrder }) =>
          price === null
            ? []
            : [
                {
                  no,
                  price: Number(price),
                  most: Number(quantity),
                  least: Number(minimumOrder ?? 0),
                },
              ],
        ),
      })),
    };
  }
}
