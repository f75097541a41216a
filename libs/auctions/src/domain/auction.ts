/** As it is kept: time alone brings it from waiting to running to over. */
export const AUCTION_KEPT_STATES = ['set', 'settled', 'cancelled'] as const;
export type AuctionKeptState = (typeof AUCTION_KEPT_STATES)[number];

/** As people see it at a moment of the database's clock. */
export const AUCTION_STATES = ['waiting', 'running', 'over', 'settled', 'cancelled'] as const;
export type AuctionState = (typeof AUCTION_STATES)[number];

export const AUCTION_LIMITS = {
  /** Of bidders. */
  least: 2,
  most: 200,
  leastMinutes: 5,
  mostMinutes: 7 * 24 * 60,
  /** Minutes before the end in which a bid moves it, and to which it is moved. */
  mostExtension: 60,
  reason: 500,
} as const;

/** What a buyer settles before an auction. */
export interface AuctionRules {
  /** ISO 8601 instants. */
  readonly startsAt: string;
  readonly endsAt: string;
  /** Each bid is below the bidder's last one by at least so much. Decimal string with up to 2 decimals. */
  readonly step: string;
  /** A bid in the last so many minutes moves the end to so many minutes after it; 0: the end stands. */
  readonly extensionMinutes: number;
  /** Whether each bidder sees its own rank; nobody sees anything else of the others. */
  readonly rankVisible: boolean;
}

export interface Moments {
  readonly state: AuctionKeptState;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly now: Date;
}

export function stateOf({ state, startsAt, endsAt, now }: Moments): AuctionState {
  if (state !== 'set') return state;
  if (now < startsAt) return 'waiting';
  return now < endsAt ? 'running' : 'over';
}
