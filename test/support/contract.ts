/** The parts of the API's answers that journeys look at. */

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

export type Side = 'supply' | 'demand';
export type Standing = 'applicant' | 'active' | 'grace' | 'suspended' | 'expelled' | 'withdrawn';
export type UnitRole = 'administrator' | 'staff';

export interface MemberRef {
  readonly id: string;
  readonly nameZh: string;
  readonly coast: 'coastal' | 'interior';
  readonly standing: Standing;
}

export interface Member extends MemberRef {
  readonly version: number;
  readonly contactName: string | null;
}

export interface MemberDetails extends Member {
  readonly history: readonly {
    from: Standing | null;
    to: Standing;
    reason: string | null;
    byName: string | null;
    at: string;
  }[];
  readonly colleagues: readonly Colleague[];
}

export interface RosterReport {
  readonly total: number;
  readonly registered: number;
  readonly rejected: number;
  readonly rows: readonly {
    row: number;
    status: 'registered' | 'rejected';
    problems: readonly { field: string; code: string; message: string }[];
  }[];
}

export interface Job {
  readonly id: string;
  readonly queue: string;
  readonly name: string;
  readonly state: string;
  readonly attempts: number;
  readonly failedReason: string | null;
}

export interface JobPage extends Page<Job> {
  readonly counts: Readonly<Record<string, number>>;
}

export interface Me {
  readonly person: {
    id: string;
    name: string;
    email: string | null;
    locale: string;
  };
  readonly member: (MemberRef & { role: UnitRole }) | null;
  readonly members: readonly (MemberRef & { role: UnitRole })[];
  readonly secretariat: { readonly rights: readonly string[] } | null;
  readonly hasAccess: boolean;
}

export interface SecretariatPerson {
  readonly personId: string;
  readonly email: string | null;
  readonly assignments: readonly {
    id: string;
    office: string;
    duty: string;
    endsAt: string | null;
  }[];
}

export interface Colleague {
  readonly personId: string;
  readonly name: string;
  readonly email: string | null;
  readonly role: UnitRole;
}

export interface Mail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly state: 'waiting' | 'sent' | 'failed';
  readonly text: string;
}

export interface Listing {
  readonly id: string;
  readonly title: string;
  readonly side: Side;
  readonly state: 'draft' | 'published' | 'paused' | 'withdrawn' | 'expired';
  readonly version: number;
  readonly mine: boolean;
  readonly member: MemberRef;
  readonly images: readonly { id: string; url: string; thumbnailUrl: string }[];
  readonly teaser?: true;
}

export interface Facet {
  readonly value: string;
  readonly count: number;
}

export interface SearchPage extends Page<Listing> {
  readonly total: { value: number; capped: boolean };
  readonly facets: Readonly<
    Record<'side' | 'kind' | 'province' | 'coast' | 'industry', readonly Facet[]>
  >;
}

export interface ListingImport {
  readonly id: string;
  readonly state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
  readonly total: number | null;
  readonly processed: number;
  readonly accepted: number;
  readonly rejected: number;
}

export interface ImportRow {
  readonly row: number;
  readonly status: 'accepted' | 'rejected';
  readonly title: string;
  readonly listingId: string | null;
  readonly problems: readonly { field: string; code: string; message: string }[];
}

export interface Match {
  readonly id: string;
  readonly score: number;
  readonly mine: Side;
  readonly supply: Listing;
  readonly demand: Listing;
  readonly parts: readonly {
    factor: string;
    weight: number;
    value: number;
    contribution: number;
  }[];
  readonly sentence: string;
  readonly dealRoomId: string | null;
}

export interface OwnReputation {
  inviters: number;
  answered: number;
  reputation: number | null;
}

export interface Terms {
  readonly lines: readonly {
    description: string;
    specification: string;
    quantity: string;
    unit: string;
    unitPrice: string;
  }[];
  readonly currency: string;
  readonly deliveryPlace: string;
  readonly deliveryDate: string;
  readonly paymentTerms: string;
  readonly validUntil: string;
  readonly revocable?: boolean;
  readonly freeTerms: readonly { title: string; text: string }[];
}

export interface Offer {
  readonly no: number;
  readonly by: 'buyer' | 'seller';
  readonly state: 'open' | 'countered' | 'withdrawn' | 'declined' | 'accepted' | 'expired';
  readonly terms: Terms;
  readonly total: { amount: string; currency: string };
  readonly differences: readonly {
    path: string;
    before: string | null;
    after: string | null;
    kind: string;
  }[];
}

export interface DealRoom {
  readonly id: string;
  readonly state: 'open' | 'agreed' | 'closed';
  readonly role: 'buyer' | 'seller';
  readonly offers: readonly Offer[];
  readonly agreement: { id: string; number: string; offerNo: number; terms: Terms } | null;
  readonly readOnlyReason: string | null;
}

export interface RoomFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly url: string;
}

export interface Message {
  readonly id: string;
  readonly seq: number;
  readonly kind: 'text' | 'file' | 'system';
  readonly body: string;
  readonly files: readonly RoomFile[];
  readonly author: { name: string; side: 'buyer' | 'seller' } | null;
}

export interface AuditEntry {
  readonly id: string;
  readonly action: string;
  readonly title: string;
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly link: string | null;
  readonly details: readonly { readonly name: string; readonly value: string }[];
}

export interface AuditChain {
  readonly sealed: string;
  readonly head: string;
  readonly verified: { readonly problem: object | null } | null;
}
