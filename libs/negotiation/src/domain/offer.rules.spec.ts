import type { DealSide, OfferOnTable, RoomFacts } from './deal-room';
import { waitingFor } from './deal-room';
import {
  answersTo,
  MAX_OFFERS,
  OFFER_ANSWERS,
  refusalToAccept,
  refusalToClose,
  refusalToDecline,
  refusalToOffer,
  refusalToWithdraw,
} from './offer.rules';
import { OFFER_STATES } from './offer.states';
import { refusalToTalk } from './deal-room.rules';

const offer = (part: Partial<OfferOnTable> = {}): OfferOnTable => ({
  no: 3,
  side: 'seller',
  state: 'open',
  lapsed: false,
  revocable: true,
  ...part,
});

const facts = (part: Partial<RoomFacts> = {}): RoomFacts => ({
  state: 'open',
  side: 'buyer',
  ownActive: true,
  counterpartActive: true,
  latest: offer(),
  ...part,
});

describe('accepting an offer', () => {
  it('is for the latest open, valid version of the other side', () => {
    expect(refusalToAccept(offer(), facts())).toBeNull();
  });

  it.each([
    ['an older version', offer({ no: 2 }), facts(), 'not-latest-offer'],
    ['one’s own version', offer(), facts({ side: 'seller' }), 'own-offer'],
    ['a lapsed version', offer({ lapsed: true }), facts(), 'offer-expired'],
    ['an expired version', offer({ state: 'expired', lapsed: true }), facts(), 'offer-expired'],
    ['a withdrawn version', offer({ state: 'withdrawn' }), facts(), 'offer-not-open'],
    ['an agreed room', offer(), facts({ state: 'agreed' }), 'already-agreed'],
    ['a closed room', offer(), facts({ state: 'closed' }), 'room-closed'],
    [
      'R12.3 a counterpart without access',
      offer(),
      facts({ counterpartActive: false }),
      'counterpart-not-active',
    ],
    ['R12.3 an own unit without access', offer(), facts({ ownActive: false }), 'member-not-active'],
  ])('%s is refused', (_, thing, given, code) => {
    expect(refusalToAccept(thing, given)).toBe(code);
    expect(refusalToDecline(thing, given)).toBe(code);
  });
});

describe('withdrawing an offer', () => {
  it('is for its own side only', () => {
    expect(refusalToWithdraw(offer(), facts({ side: 'seller' }))).toBeNull();
    expect(refusalToWithdraw(offer(), facts())).toBe('not-own-offer');
  });

  it('476 an irrevocable offer binds its maker until its validity ends, and closing the room is no way round', () => {
    const latest = offer({ revocable: false });
    const maker = facts({ side: 'seller', latest });
    expect(refusalToWithdraw(latest, maker)).toBe('offer-irrevocable');
    expect(refusalToClose(maker)).toBe('offer-irrevocable');
    expect(answersTo(latest, maker)).toEqual([]);
    const lapsed = offer({ revocable: false, lapsed: true });
    expect(refusalToClose(facts({ side: 'seller', latest: lapsed }))).toBeNull();
    expect(refusalToClose(facts({ side: 'buyer', latest }))).toBeNull();
  });

  it('476 a revocable one, and one made before offers said so, can be withdrawn', () => {
    for (const revocable of [true, null]) {
      const latest = offer({ revocable });
      expect(refusalToWithdraw(latest, facts({ side: 'seller', latest }))).toBeNull();
      expect(refusalToClose(facts({ side: 'seller', latest }))).toBeNull();
    }
  });
});

describe('making an offer', () => {
  it('either side makes the first one', () => {
    for (const side of ['buyer', 'seller'] as DealSide[]) {
      expect(refusalToOffer(null, facts({ side, latest: null }))).toBeNull();
    }
  });

  it.each([
    ['on an older version', 2, facts(), 'not-latest-offer'],
    ['as a first one when there is one', null, facts(), 'not-latest-offer'],
    ['on a version that does not exist', 4, facts(), 'not-latest-offer'],
    ['over one’s own open offer', 3, facts({ side: 'seller' }), 'own-offer'],
    [
      'beyond the limit',
      MAX_OFFERS,
      facts({ latest: offer({ no: MAX_OFFERS }) }),
      'too-many-offers',
    ],
    ['in an agreed room', 3, facts({ state: 'agreed' }), 'already-agreed'],
  ])('%s is refused', (_, basedOn, given, code) => {
    expect(refusalToOffer(basedOn, given)).toBe(code);
  });

  it.each(['withdrawn', 'declined', 'expired'] as const)(
    'after a %s version both sides may make the next one',
    (state) => {
      for (const side of ['buyer', 'seller'] as DealSide[]) {
        expect(refusalToOffer(3, facts({ side, latest: offer({ state }) }))).toBeNull();
      }
    },
  );
});

describe('what a side may answer', () => {
  it('each state of the latest offer has its answers', () => {
    const table = OFFER_STATES.flatMap((state) =>
      (['buyer', 'seller'] as DealSide[]).map((side) => {
        const latest = offer({ state });
        return `${state} for the ${side}: ${answersTo(latest, facts({ side, latest })).join(', ')}`;
      }),
    );
    expect(table).toMatchInlineSnapshot(`
      [
        "open for the buyer: accept, counter, decline",
        "open for the seller: withdraw",
        "countered for the buyer: ",
        "countered for the seller: ",
        "withdrawn for the buyer: ",
        "withdrawn for the seller: ",
        "declined for the buyer: ",
        "declined for the seller: ",
        "accepted for the buyer: ",
        "accepted for the seller: ",
        "expired for the buyer: ",
        "expired for the seller: ",
      ]
    `);
  });

  it('nothing, when the room is decided, the offer lapsed, or a unit has no access', () => {
    const latest = offer({ lapsed: true });
    const situations = [
      facts({ state: 'agreed' }),
      facts({ state: 'closed' }),
      facts({ counterpartActive: false }),
      facts({ ownActive: false }),
    ];
    expect(answersTo(latest, facts({ latest }))).toEqual([]);
    for (const given of situations) expect(answersTo(offer(), given)).toEqual([]);
    expect(OFFER_ANSWERS).toHaveLength(4);
  });
});

describe('talking', () => {
  it('continues after the agreement, and ends with the closing', () => {
    expect(refusalToTalk(facts({ state: 'agreed' }))).toBeNull();
    expect(refusalToTalk(facts({ state: 'closed' }))).toBe('room-closed');
  });
});

describe('whose move it is', () => {
  it('an open offer waits for the other side, whoever talks meanwhile', () => {
    expect(waitingFor(offer(), 'buyer')).toBe('buyer');
    expect(waitingFor(offer(), 'seller')).toBe('buyer');
  });

  it('without an open offer it is the side that did not act last', () => {
    expect(waitingFor(null, 'buyer')).toBe('seller');
    expect(waitingFor(offer({ state: 'declined' }), 'buyer')).toBe('seller');
    expect(waitingFor(offer({ lapsed: true }), 'buyer')).toBe('seller');
  });
});
