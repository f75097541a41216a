import { DEAL_ROOM_STATES, dealRoomStates } from './deal-room.states';
import { OFFER_STATES, offerStates } from './offer.states';

describe('states of a negotiation', () => {
  it('a room is decided once, by agreement or by closing', () => {
    expect(dealRoomStates.describe()).toMatchInlineSnapshot(`
"open --agree--> agreed
open --close--> closed"
`);
    expect(dealRoomStates.states).toEqual(DEAL_ROOM_STATES);
  });

  it('an offer is answered once and never reopened', () => {
    expect(offerStates.describe()).toMatchInlineSnapshot(`
"open --counter--> countered
open --withdraw--> withdrawn
open --decline--> declined
open --accept--> accepted
open --lapse--> expired"
`);
    expect(offerStates.states).toEqual(OFFER_STATES);
  });
});
