/** What the server's HTTP interface speaks. */

export interface ProblemDocument {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  instance: string;
  requestId: string;
  errors?: FieldProblem[];
}
export interface FieldProblem {
  field: string;
  code: string;
  message: string;
}

export type MemberKind =
  | 'county'
  | 'development_zone'
  | 'key_township'
  | 'domestic_enterprise'
  | 'foreign_enterprise';
export type Standing = 'applicant' | 'active' | 'grace' | 'suspended' | 'expelled' | 'withdrawn';
export type UnitRole = 'administrator' | 'staff';
export type PlatformRole = 'secretariat_staff' | 'secretariat_administrator';
export type Coast = 'coastal' | 'interior';
export type ResourceKind =
  | 'space'
  | 'resources'
  | 'products'
  | 'markets'
  | 'means_of_production'
  | 'technology'
  | 'talent'
  | 'capital';
export type Side = 'supply' | 'demand';
export type ListingState = 'draft' | 'published' | 'paused' | 'withdrawn' | 'expired';

export interface Money {
  amount: string;
  currency: string;
}
export interface Quantity {
  value: string;
  unit: string;
}
export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}
interface Items<Item> {
  items: Item[];
}

export interface MemberRef {
  id: string;
  nameZh: string;
  nameEn: string | null;
  kind: MemberKind;
  regionCode: string;
  regionName: string;
  provinceCode: string;
  provinceName: string;
  coast: Coast;
  standing: Standing;
}
export type MyMember = MemberRef & { role: UnitRole };
export interface Me {
  person: {
    id: string;
    name: string;
    email: string | null;
    mobile: string | null;
    locale: 'zh-CN' | 'en';
    platformRole: PlatformRole | null;
  };
  member: MyMember | null;
  members: MyMember[];
  hasAccess: boolean;
}
export interface Credentials {
  identifier: string;
  password: string;
}
export interface SignedInSession {
  id: string;
  createdAt: string;
  lastSeenAt: string;
  userAgent: string;
  current: boolean;
}
export interface ApiToken {
  id: string;
  name: string;
  lastUsedAt: string | null;
  expiresAt: string;
  createdAt: string;
}
export interface NewApiToken {
  id: string;
  name: string;
  token: string;
  expiresAt: string;
}
export interface Colleague {
  personId: string;
  name: string;
  email: string | null;
  mobile: string | null;
  role: UnitRole;
  joinedAt: string;
}
export interface Invitation {
  id: string;
  email: string;
  role: UnitRole;
  expiresAt: string;
  invitedByName: string;
}
export interface InvitationView {
  memberNameZh: string;
  memberNameEn: string | null;
  email: string;
  role: UnitRole;
  personExists: boolean;
}

export interface IndustryRef {
  code: string;
  name: string;
  nameEn?: string;
}
export interface Industry extends IndustryRef {
  nameEn: string;
  level: string;
  parentCode: string | null;
}
export interface Region {
  code: string;
  name: string;
  level: string;
  path: string[];
  coast: Coast;
  hasChildren: boolean;
}
export interface MemberDetails extends MemberRef {
  creditCode: string | null;
  industries: IndustryRef[];
  contactName: string | null;
  contactPhone: string | null;
  contactEmail: string | null;
  address: string | null;
  introduction: string | null;
  website: string | null;
  joinedYear: number | null;
  version: number;
  createdAt: string;
}
export interface MyUnit extends MemberDetails {
  standingReason: string | null;
}
export interface StandingChange {
  from: Standing | null;
  to: Standing;
  reason: string | null;
  byName: string | null;
  at: string;
}
export interface MemberFile extends MemberDetails {
  history: StandingChange[];
  colleagues: Colleague[];
}
export interface MemberProfile extends MemberRef {
  introduction: string | null;
  industries: IndustryRef[];
  website: string | null;
  joinedYear: number | null;
}
export interface MemberImportRow {
  row: number;
  status: 'registered' | 'rejected';
  nameZh: string;
  memberId: string | null;
  problems: FieldProblem[];
}
export interface MemberImport {
  id: string;
  total: number;
  registered: number;
  rejected: number;
  rows: MemberImportRow[];
}

export interface Attribute {
  name: string;
  value: string;
  number: number | null;
  unit: string | null;
}
export interface ListingImage {
  id: string;
  url: string;
  thumbnailUrl: string;
  name: string;
}
export interface ListingCard {
  id: string;
  member: MemberRef;
  side: Side;
  kind: ResourceKind;
  title: string;
  industry: IndustryRef | null;
  attributes: Attribute[];
  quantity: Quantity | null;
  price: Money | null;
  priceUnit: string | null;
  minimumOrder: Quantity | null;
  leadTimeDays: number | null;
  dueDate: string | null;
  regionCode: string;
  regionName: string;
  provinceName: string;
  coast: Coast;
  crossRegionWish: 'any' | Coast;
  validUntil: string | null;
  images: ListingImage[];
  state: ListingState;
  version: number;
  publishedAt: string | null;
  createdAt: string;
  updatedAt: string;
  mine: boolean;
  actions: string[];
}
export interface Listing extends ListingCard {
  description: string;
}
export interface Teaser {
  id: string;
  teaser: true;
  title: string;
  side: Side;
  kind: ResourceKind;
  industry: IndustryRef | null;
  provinceName: string;
  coast: Coast;
  publishedAt: string | null;
}
export type SearchHit = (ListingCard & { highlight?: { title: string } }) | Teaser;
export interface ListingInput {
  side?: Side;
  kind?: ResourceKind;
  title?: string;
  description?: string;
  industryCode?: string | null;
  attributes?: { name: string; value: string; unit?: string | null }[];
  quantity?: Quantity | null;
  price?: Money | null;
  priceUnit?: string | null;
  minimumOrder?: Quantity | null;
  leadTimeDays?: number | null;
  dueDate?: string | null;
  regionCode?: string;
  crossRegionWish?: 'any' | Coast;
  validUntil?: string | null;
}
export interface ListingVersion {
  version: number;
  at: string;
  byName: string | null;
  changes: { field: string; before: unknown; after: unknown }[];
}
export type ListingCounts = Record<ListingState, number>;
export interface Facet {
  value: string;
  label?: string;
  count: number;
}
export interface SearchPage extends Page<SearchHit> {
  total: { value: number; capped: boolean };
  facets: Record<'side' | 'kind' | 'province' | 'coast' | 'industry', Facet[]>;
}
export type ImportState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
export interface ListingImport {
  id: string;
  fileName: string;
  side: Side;
  publish: boolean;
  state: ImportState;
  total: number | null;
  processed: number;
  accepted: number;
  rejected: number;
  problem: string | null;
  createdAt: string;
  finishedAt: string | null;
}
export interface ImportRow {
  row: number;
  status: 'accepted' | 'rejected';
  title: string | null;
  listingId: string | null;
  problems: FieldProblem[];
  raw: Record<string, string>;
}

export interface MatchPart {
  factor: string;
  weight: number;
  value: number;
  contribution: number;
  detail: unknown;
}
export type NotRelevantReason =
  | 'wrong_product'
  | 'wrong_spec'
  | 'price'
  | 'region'
  | 'already_partner'
  | 'other';
export interface Feedback {
  verdict: 'interested' | 'not_relevant';
  reason: NotRelevantReason | null;
  note: string | null;
}
export interface Match {
  id: string;
  score: number;
  mutualScore: number;
  mine: Side;
  supply: ListingCard;
  demand: ListingCard;
  parts: MatchPart[];
  sentence: string;
  weightsVersion: string;
  createdAt: string;
  myFeedback: Feedback | null;
  counterpartInterested: boolean;
  dealRoomId: string | null;
}

export type DealRole = 'buyer' | 'seller';
export interface TermsLine {
  description: string;
  specification: string;
  quantity: string;
  unit: string;
  unitPrice: string;
}
export interface Terms {
  lines: TermsLine[];
  currency: string;
  deliveryPlace: string;
  deliveryDate: string;
  paymentTerms: string;
  validUntil: string;
  freeTerms: { title: string; text: string }[];
}
export interface Offer {
  no: number;
  by: DealRole;
  byName: string;
  state: 'open' | 'countered' | 'withdrawn' | 'declined' | 'accepted' | 'expired';
  terms: Terms;
  total: Money;
  createdAt: string;
  validUntil: string;
  differences: Difference[];
  actions: ('accept' | 'counter' | 'decline' | 'withdraw')[];
}
/** Paths such as `lines.0.unitPrice` count in the version after, of removed entries in the one before. */
export interface Difference {
  path: string;
  label: string;
  kind: 'added' | 'removed' | 'changed';
  before: string | null;
  after: string | null;
}
export interface Agreement {
  id: string;
  number: string;
  offerNo: number;
  terms: Terms;
  total: Money;
  acceptedByName: string;
  acceptedAt: string;
}
export interface DealRoomSummary {
  id: string;
  number: string;
  subject: string;
  state: 'open' | 'agreed' | 'closed';
  role: DealRole;
  counterpart: MemberRef;
  lastMessageAt: string | null;
  unread: number;
  turn: 'mine' | 'theirs' | 'none';
  currentOffer: { no: number; total: Money; validUntil: string } | null;
}
export interface DealRoom extends DealRoomSummary {
  buyer: MemberRef;
  seller: MemberRef;
  supply: ListingCard | null;
  demand: ListingCard | null;
  matchId: string | null;
  offers: Offer[];
  agreement: Agreement | null;
  actions: ('post-message' | 'attach-file' | 'make-offer' | 'close')[];
  readOnlyReason: string | null;
  version: number;
  createdAt: string;
}
export interface RoomFile {
  id: string;
  name: string;
  size: number;
  type: string;
  url: string;
}
export interface Message {
  id: string;
  seq: number;
  author: { personId: string; name: string; memberId: string; side: DealRole } | null;
  kind: 'text' | 'file' | 'system';
  body: string;
  files: RoomFile[];
  at: string;
  clientId: string | null;
}

export interface Notice {
  id: string;
  type: string;
  data: Record<string, unknown>;
  at: string;
  read: boolean;
}
export interface Site {
  demo: boolean;
  name: string;
  counts: { members: number; supplies: number; demands: number; provinces: number };
}
export interface MemberHome {
  turns: DealRoomSummary[];
  newMatches: { count: number; items: Match[] };
  drafts: ListingCard[];
  expiringListings: ListingCard[];
  imports: ListingImport[];
  unreadNotices: number;
}
export interface SecretariatHome {
  members: Record<Standing, number>;
  listingsPublished: number;
  matchesLast7Days: number;
  roomsOpen: number;
  agreements: number;
  failedJobs: number;
  lastMails: MailSummary[];
}
export interface MailSummary {
  id: string;
  to: string;
  subject: string;
  at: string;
  state: 'waiting' | 'sent' | 'failed';
}
export interface Mail extends MailSummary {
  text: string;
  problem: string | null;
}
export type JobState = 'waiting' | 'active' | 'delayed' | 'failed' | 'completed';
export interface Job {
  id: string;
  queue: string;
  name: string;
  state: JobState;
  attempts: number;
  failedReason: string | null;
  at: string;
}

interface Answers<Out> {
  200: { headers: Record<string, unknown>; content: { 'application/json': Out } };
  default: {
    headers: Record<string, unknown>;
    content: { 'application/problem+json': ProblemDocument };
  };
}
interface Read<Out, Query = object> {
  parameters: { query?: Query };
  responses: Answers<Out>;
}
interface ReadOne<Out, Key extends string = 'id', Query = object> {
  parameters: { path: Record<Key, string>; query?: Query };
  responses: Answers<Out>;
}
interface Write<In, Out> {
  parameters: { header?: { 'Idempotency-Key'?: string } };
  requestBody: { content: { 'application/json': In } };
  responses: Answers<Out>;
}
interface WriteOne<In, Out, Key extends string = 'id'> {
  parameters: { path: Record<Key, string>; header?: { 'Idempotency-Key'?: string } };
  requestBody: { content: { 'application/json': In } };
  responses: Answers<Out>;
}
interface Paging {
  cursor?: string;
  limit?: number;
}
interface MemberEdit {
  version: number;
  nameEn?: string | null;
  industries?: string[];
  contactName?: string | null;
  contactPhone?: string | null;
  contactEmail?: string | null;
  address?: string | null;
  introduction?: string | null;
  website?: string | null;
}
interface NewMember {
  kind: MemberKind;
  nameZh: string;
  regionCode: string;
  nameEn?: string;
  creditCode?: string;
  industries?: string[];
  contactName?: string;
  contactPhone?: string;
  contactEmail?: string;
  address?: string;
  introduction?: string;
  website?: string;
  joinedYear?: number;
  administratorName?: string;
  administratorEmail?: string;
}
type Reasoned = WriteOne<{ reason: string; version: number }, MemberDetails>;
type Versioned = WriteOne<{ version: number }, Listing>;
interface Upload {
  file: File;
}

export interface paths {
  '/api/v1/sessions': {
    get: Read<Items<SignedInSession>>;
    post: Write<Credentials, { personId: string }>;
  };
  '/api/v1/sessions/current': { delete: Read<undefined> };
  '/api/v1/sessions/{id}': { delete: ReadOne<undefined> };
  '/api/v1/me': { get: Read<Me>; patch: Write<{ name?: string; locale?: 'zh-CN' | 'en' }, Me> };
  '/api/v1/me/current-member': { put: Write<{ memberId: string }, Me> };
  '/api/v1/me/password': { put: Write<{ currentPassword: string; newPassword: string }, undefined> };
  '/api/v1/password-resets': { post: Write<{ identifier: string }, undefined> };
  '/api/v1/password-resets/confirm': {
    post: Write<{ token: string; newPassword: string }, undefined>;
  };
  '/api/v1/api-tokens': {
    get: Read<Items<ApiToken>>;
    post: Write<{ name: string; expiresInDays: number }, NewApiToken>;
  };
  '/api/v1/api-tokens/{id}': { delete: ReadOne<undefined> };
  '/api/v1/my-unit': { get: Read<MyUnit>; patch: Write<MemberEdit, MyUnit> };
  '/api/v1/my-unit/colleagues': { get: Read<Items<Colleague>> };
  '/api/v1/my-unit/colleagues/{id}': {
    patch: WriteOne<{ role: UnitRole }, undefined>;
    delete: ReadOne<undefined>;
  };
  '/api/v1/my-unit/invitations': {
    get: Read<Items<Invitation>>;
    post: Write<{ email: string; role: UnitRole }, { id: string }>;
  };
  '/api/v1/my-unit/invitations/{id}': { delete: ReadOne<undefined> };
  '/api/v1/invitations/view': { post: Write<{ token: string }, InvitationView> };
  '/api/v1/invitations/accept': {
    post: Write<{ token: string; name?: string; password?: string }, { personId: string }>;
  };
  '/api/v1/member-profiles/{id}': { get: ReadOne<MemberProfile> };
  '/api/v1/members': {
    get: Read<
      Page<MemberDetails>,
      Paging & { q?: string; kind?: MemberKind; standing?: Standing; coast?: Coast; province?: string }
    >;
    post: Write<NewMember, MemberDetails>;
  };
  '/api/v1/members/{id}': { get: ReadOne<MemberFile> };
  '/api/v1/members/{id}/suspend': { post: Reasoned };
  '/api/v1/members/{id}/reinstate': { post: Reasoned };
  '/api/v1/members/{id}/expel': { post: Reasoned };
  '/api/v1/member-imports': { post: Write<Upload, MemberImport> };
  '/api/v1/regions': { get: Read<Items<Region>, { parent?: string; q?: string }> };
  '/api/v1/industries': { get: Read<Items<Industry>, { q?: string }> };

  '/api/v1/listings': { post: Write<ListingInput, Listing> };
  '/api/v1/listings/{id}': {
    get: ReadOne<Listing | Teaser>;
    patch: WriteOne<ListingInput & { version: number }, Listing>;
  };
  '/api/v1/listings/{id}/publish': { post: Versioned };
  '/api/v1/listings/{id}/pause': { post: Versioned };
  '/api/v1/listings/{id}/resume': { post: Versioned };
  '/api/v1/listings/{id}/withdraw': { post: Versioned };
  '/api/v1/listings/{id}/copy': { post: ReadOne<Listing> };
  '/api/v1/listings/{id}/versions': { get: ReadOne<Page<ListingVersion>, 'id', Paging> };
  '/api/v1/listings/{id}/images': { post: WriteOne<Upload, Listing> };
  '/api/v1/listings/{id}/images/{imageId}': { delete: ReadOne<Listing, 'id' | 'imageId'> };
  '/api/v1/my-listings': {
    get: Read<
      Page<ListingCard> & { counts: ListingCounts },
      Paging & { side?: Side; state?: ListingState; q?: string }
    >;
  };
  '/api/v1/listing-imports': {
    get: Read<Page<ListingImport>, Paging>;
    post: Write<Upload & { side: Side; publish: string }, ListingImport>;
  };
  '/api/v1/listing-imports/{id}': { get: ReadOne<ListingImport> };
  '/api/v1/listing-imports/{id}/rows': {
    get: ReadOne<Page<ImportRow>, 'id', Paging & { status?: 'accepted' | 'rejected' }>;
  };
  '/api/v1/listing-imports/{id}/cancel': { post: ReadOne<ListingImport> };
  '/api/v1/search': {
    get: Read<
      SearchPage,
      Paging & {
        q?: string;
        side?: Side;
        kind?: ResourceKind;
        industry?: string;
        province?: string;
        coast?: Coast;
      }
    >;
  };

  '/api/v1/matches': {
    get: Read<
      Page<Match>,
      Paging & {
        listingId?: string;
        side?: Side;
        state?: 'open' | 'new' | 'interested' | 'dismissed' | 'all';
      }
    >;
  };
  '/api/v1/matches/{id}': { get: ReadOne<Match> };
  '/api/v1/matches/{id}/feedback': {
    put: WriteOne<{ verdict: Feedback['verdict']; reason?: NotRelevantReason; note?: string }, Match>;
    delete: ReadOne<Match>;
  };

  '/api/v1/deal-rooms': {
    get: Read<Page<DealRoomSummary>, Paging & { state?: DealRoom['state']; turn?: 'mine' }>;
    post: Write<{ matchId: string } | { listingId: string; subject?: string }, DealRoom>;
  };
  '/api/v1/deal-rooms/{id}': { get: ReadOne<DealRoom> };
  '/api/v1/deal-rooms/{id}/messages': {
    get: ReadOne<Items<Message>, 'id', { after?: number; before?: number; limit?: number }>;
    post: WriteOne<{ body: string; fileIds?: string[]; clientId?: string }, Message>;
  };
  '/api/v1/deal-rooms/{id}/files': { post: WriteOne<Upload, RoomFile> };
  '/api/v1/deal-rooms/{id}/read': { put: WriteOne<{ seq: number }, undefined> };
  '/api/v1/deal-rooms/{id}/offers': {
    post: WriteOne<{ basedOn: number | null; terms: Terms }, Offer>;
  };
  '/api/v1/deal-rooms/{id}/offers/{no}/accept': {
    post: WriteOne<{ reason?: string }, DealRoom, 'id' | 'no'>;
  };
  '/api/v1/deal-rooms/{id}/offers/{no}/decline': {
    post: WriteOne<{ reason?: string }, DealRoom, 'id' | 'no'>;
  };
  '/api/v1/deal-rooms/{id}/offers/{no}/withdraw': {
    post: WriteOne<{ reason?: string }, DealRoom, 'id' | 'no'>;
  };
  '/api/v1/deal-rooms/{id}/close': { post: WriteOne<{ reason: string }, DealRoom> };

  '/api/v1/notices': { get: Read<Page<Notice> & { unread: number }, Paging> };
  '/api/v1/notices/read': { post: Write<{ upTo: string }, undefined> };
  '/api/v1/site': { get: Read<Site> };
  '/api/v1/home': { get: Read<MemberHome | SecretariatHome> };
  '/api/v1/mails': { get: Read<Page<MailSummary>, Paging> };
  '/api/v1/mails/{id}': { get: ReadOne<Mail> };
  '/api/v1/jobs': {
    get: Read<Page<Job> & { counts: Record<JobState, number> }, Paging & { state?: JobState }>;
  };
  '/api/v1/jobs/{queue}/{id}/retry': { post: ReadOne<undefined, 'queue' | 'id'> };
  '/api/v1/search-rebuilds': { post: Read<undefined> };
}
