import { SetMetadata } from '@nestjs/common';

/** Who is counted: a person, all who act for a unit together, and an address where no one is signed in. */
export type Counted = 'person' | 'unit' | 'address';

/** How many requests may be made within a time. */
export interface Limit extends Readonly<Record<Counted, number>> {
  /** Routes whose limits have one name are counted together. */
  readonly name: string;
  readonly seconds: number;
  /** Counted by all api processes together, which costs a round trip to the store; else by each process for itself. */
  readonly shared: boolean;
}

const MINUTE = 60;

/** Far above what a person does by hand; a unit is as many people as an office has behind one address. */
const LIMITS = {
  read: { person: 1200, unit: 12_000, address: 1200, seconds: MINUTE, shared: false },
  search: { person: 300, unit: 3000, address: 300, seconds: MINUTE, shared: false },
  write: { person: 240, unit: 2400, address: 240, seconds: MINUTE, shared: true },
  upload: { person: 60, unit: 300, address: 60, seconds: MINUTE, shared: true },
  /** Whoever asks for a password is limited by account and address as well, where the account is known. */
  'sign-in': { person: 120, unit: 1200, address: 120, seconds: MINUTE, shared: true },
  /** Each sends a mail to someone. */
  mail: { person: 60, unit: 120, address: 60, seconds: 10 * MINUTE, shared: true },
} as const satisfies Readonly<Record<string, Omit<Limit, 'name'>>>;

export type LimitName = keyof typeof LIMITS;

/** Of one address and process for everything together, before it is known who asks. */
export const ADDRESS_LIMIT: Limit = {
  ...{ name: 'any', person: 0, unit: 0, address: 12_000 },
  ...{ seconds: MINUTE, shared: false },
};

export const RATE_LIMIT_METADATA = 'wanchang.rate-limit';

/** The limit of a route or controller, by name or of its own. Default: `read` for GET, `write` for the rest. */
export const RateLimit = (limit: LimitName | Limit) =>
  SetMetadata(RATE_LIMIT_METADATA, typeof limit === 'string' ? named(limit) : limit);

export function defaultLimit(method: string): Limit {
  return method === 'GET' || method === 'HEAD' ? READ : WRITE;
}

function named(name: LimitName): Limit {
  return { name, ...LIMITS[name] };
}

const READ = named('read');
const WRITE = named('write');
