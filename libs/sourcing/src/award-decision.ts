import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  DecisionHandlers,
  type ContentPart,
  type DecisionHandler,
  type DecisionNow,
} from '@wanchang/approvals';
import { addMoney, type Money } from '@wanchang/kernel';
import { MemberDirectory, type MemberActor } from '@wanchang/membership';
import { linesFor, termsFor, totalOf } from '@wanchang/negotiation';
import { termsOf } from './award-terms';
import type { AwardPart } from './domain/award';
import { Awards } from './persistence/awards';
import { EndRfq } from './use-cases/end-rfq';

interface Award {
  readonly rfqId: string;
  readonly parts: readonly AwardPart[];
}

type Awardable = Awaited<ReturnType<Awards['held']>>;

/** An award, for those who approve it in the buyer's unit. */
@Injectable()
export class AwardDecision implements DecisionHandler<Award, void>, OnModuleInit {
  readonly action = 'award-rfq';

  constructor(
    private readonly end: EndRfq,
    private readonly awards: Awards,
    private readonly members: MemberDirectory,
    private readonly handlers: DecisionHandlers,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async read({ rfqId, parts: asked }: Award, actor: MemberActor): Promise<DecisionNow> {
    const { rfq, quotes } = await this.awards.held(rfqId, asked, actor.member.id);
    const parts: ContentPart[] = [];
    for (const part of asked) parts.push(await this.partOf(part, { rfq, quotes }));
    const numbers = asked.map(({ invitationId }) => ({
      ...{ invitationId, no: quotes.get(invitationId)!.no },
    }));
    return {
      subjectId: rfqId,
      content: {
        ...{ title: `${rfq.number} ${rfq.content.title}`, link: `/rfqs/${rfqId}`, parts },
        ...{ amounts: sums(parts.map(({ total }) => total)), differences: [] },
        basis: { version: rfq.version, parts: asked, quotes: numbers },
      },
    };
  }

  perform({ rfqId, parts }: Award, actor: MemberActor): Promise<void> {
    return this.end.award(rfqId, parts, actor);
  }

  private async partOf(part: AwardPart, { rfq, quotes }: Awardable): Promise<ContentPart> {
    const quote = quotes.get(part.invitationId)!;
    // The day of delivery is counted from the day of the award, which is not known yet: the days are what is quoted.
    const { number, content, now } = rfq;
    const terms = { ...termsOf({ ...content, number }, part, quote, now), deliveryDate: '' };
    const days = Math.max(
      ...part.lines.map(
        ({ no }) => quote.content.lines.find((line) => line.no === no)!.leadTimeDays,
      ),
    );
    const { nameZh, nameEn } = (await this.members.ref(quote.supplierId))!;
    return {
      ...{ unit: { zh: nameZh, en: nameEn ?? nameZh }, total: totalOf(terms) },
      lines: linesFor(terms),
      terms: [
        {
          label: { zh: '交期（定标后）', en: 'Delivery (after the award)' },
          value: { zh: `${days} 天`, en: `${days} days` },
        },
        ...termsFor(terms),
      ],
    };
  }
}

/** One for each currency, in the order in which they come. */
function sums(amounts: readonly Money[]): Money[] {
  const currencies = [...new Set(amounts.map(({ currency }) => currency))];
  return currencies.map((currency) =>
    addMoney(
      amounts.filter((money) => money.currency === currency),
      currency,
    ),
  );
}
