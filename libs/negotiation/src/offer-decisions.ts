import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DecisionHandlers, type DecisionHandler, type DecisionNow } from '@wanchang/approvals';
import { MemberDirectory, type MemberActor } from '@wanchang/membership';
import { otherSide } from './domain/deal-room';
import { assertAllowed } from './domain/negotiation.errors';
import { refusalToAccept } from './domain/offer.rules';
import { totalOf } from './domain/sums';
import type { Terms } from './domain/terms';
import { DealRooms, type RoomParty } from './persistence/deal-rooms';
import { Offers, type AgreementRow } from './persistence/offers';
import { differencesFor, linesFor, termsFor } from './queries/decision-view';
import { memberOn } from './room-step';
import { AcceptOffer } from './use-cases/accept-offer';
import { MakeOffer, type MadeOffer } from './use-cases/make-offer';

/** What is decided about terms in a room, for those who approve it in their unit. */
@Injectable()
export class OfferContents {
  constructor(
    private readonly offers: Offers,
    private readonly members: MemberDirectory,
  ) {}

  /** @param no of the version that the terms are compared with, none where it is null */
  async of(party: RoomParty, terms: Terms, no: number | null, basis: object): Promise<DecisionNow> {
    const { roomId, number, subject, facts } = party;
    const before = (await this.offers.all(roomId)).find((offer) => offer.no === no);
    const room = { ...party, dealRoomId: roomId };
    const { nameZh, nameEn } = (await this.members.ref(memberOn(otherSide(facts.side), room)))!;
    const total = totalOf(terms);
    return {
      subjectId: roomId,
      content: {
        title: `${number} ${subject}`,
        link: `/deal-rooms/${roomId}`,
        amounts: [total],
        parts: [
          {
            ...{ unit: { zh: nameZh, en: nameEn ?? nameZh }, total },
            ...{ lines: linesFor(terms), terms: termsFor(terms) },
          },
        ],
        differences: before ? differencesFor(before.terms, terms) : [],
        basis: { ...basis, terms },
      },
    };
  }
}

type Offered = MadeOffer & { readonly roomId: string };

@Injectable()
export class SendOfferDecision implements DecisionHandler<Offered, number>, OnModuleInit {
  readonly action = 'send-offer';

  constructor(
    private readonly make: MakeOffer,
    private readonly contents: OfferContents,
    private readonly handlers: DecisionHandlers,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async read({ roomId, ...made }: Offered, actor: MemberActor): Promise<DecisionNow> {
    const { party, terms } = await this.make.checked(roomId, made, actor);
    return this.contents.of(party, terms, made.basedOn, { basedOn: made.basedOn });
  }

  /** The number of the version. */
  perform({ roomId, ...made }: Offered, actor: MemberActor): Promise<number> {
    return this.make.execute(roomId, made, actor);
  }
}

interface Accepted {
  readonly roomId: string;
  readonly no: number;
}

@Injectable()
export class AcceptOfferDecision implements DecisionHandler<Accepted, AgreementRow>, OnModuleInit {
  readonly action = 'accept-offer';

  constructor(
    private readonly rooms: DealRooms,
    private readonly offers: Offers,
    private readonly accept: AcceptOffer,
    private readonly contents: OfferContents,
    private readonly handlers: DecisionHandlers,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async read({ roomId, no }: Accepted, { member }: MemberActor): Promise<DecisionNow> {
    const party = await this.rooms.lockParty(roomId, member.id);
    assertAllowed(refusalToAccept(await this.offers.onTable(roomId, no), party.facts));
    const offer = (await this.offers.all(roomId)).find((each) => each.no === no)!;
    return this.contents.of(party, offer.terms, no - 1, { no });
  }

  perform({ roomId, no }: Accepted, actor: MemberActor): Promise<AgreementRow> {
    return this.accept.execute(roomId, no, actor);
  }
}
