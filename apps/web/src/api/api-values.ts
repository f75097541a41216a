/** Made from the OpenAPI document by `npm run generate:api`. Do not edit. */
export const auditProblemKindValues = [
  'changed',
  'removed',
  'seal-missing',
  'not-sealed',
  'waiting',
  'cut-off',
] as const;
export const healthStatusValues = ['ok', 'failing'] as const;
export const urgencyValues = ['now', 'soon', 'later'] as const;
export const jobStateValues = ['waiting', 'active', 'delayed', 'failed', 'completed'] as const;
export const mailSummaryStateValues = ['waiting', 'sent', 'failed'] as const;
export const mailStateValues = ['waiting', 'sent', 'failed'] as const;
export const readNoticesLimits = { upTo: { maxLength: 18 } } as const;
export const createApiTokenLimits = {
  name: { maxLength: 100 },
  expiresInDays: { minimum: 1, maximum: 365 },
} as const;
export const changePasswordLimits = {
  currentPassword: { maxLength: 200 },
  newPassword: { minLength: 8, maxLength: 200 },
} as const;
export const requestResetLimits = { identifier: { maxLength: 254 } } as const;
export const confirmResetLimits = {
  token: { maxLength: 100 },
  newPassword: { minLength: 8, maxLength: 200 },
} as const;
export const assignDutyLimits = {
  account: { maxLength: 254 },
  name: { maxLength: 100 },
  office: { maxLength: 40 },
  duty: { maxLength: 40 },
} as const;
export const signInLimits = {
  identifier: { maxLength: 254 },
  password: { maxLength: 200 },
} as const;
export const documentStateValues = ['valid', 'void', 'superseded'] as const;
export const voidDocumentLimits = { reason: { maxLength: 500 } } as const;
export const issueLetterKindValues = ['notice', 'letter'] as const;
export const issueLetterLimits = {
  title: { maxLength: 100 },
  addressee: { maxLength: 200 },
  body: { maxLength: 10000 },
  approvedBy: { maxLength: 50 },
} as const;
export const colleagueRoleValues = ['administrator', 'staff'] as const;
export const changeRoleRoleValues = ['administrator', 'staff'] as const;
export const invitationRoleValues = ['administrator', 'staff'] as const;
export const inviteColleagueRoleValues = ['administrator', 'staff'] as const;
export const inviteColleagueLimits = { email: { maxLength: 254 } } as const;
export const invitationTokenLimits = { token: { maxLength: 100 } } as const;
export const openInvitationRoleValues = ['administrator', 'staff'] as const;
export const acceptInvitationLimits = {
  token: { maxLength: 100 },
  name: { maxLength: 100 },
  password: { minLength: 8, maxLength: 200 },
} as const;
export const personLocaleValues = ['zh-CN', 'en'] as const;
export const memberKindValues = [
  'county',
  'development_zone',
  'key_township',
  'domestic_enterprise',
  'foreign_enterprise',
] as const;
export const coastValues = ['coastal', 'interior'] as const;
export const standingValues = [
  'applicant',
  'active',
  'grace',
  'suspended',
  'expelled',
  'withdrawn',
] as const;
export const myMemberRoleValues = ['administrator', 'staff'] as const;
export const reviseMeLocaleValues = ['zh-CN', 'en'] as const;
export const reviseMeLimits = { name: { maxLength: 100 } } as const;
export const rosterRowStatusValues = ['registered', 'rejected'] as const;
export const registerMemberKindValues = [
  'county',
  'development_zone',
  'key_township',
  'domestic_enterprise',
  'foreign_enterprise',
] as const;
export const registerMemberLimits = {
  nameEn: { maxLength: 200 },
  industries: { maxItems: 10 },
  contactName: { maxLength: 50 },
  contactPhone: { maxLength: 50 },
  contactEmail: { maxLength: 254 },
  address: { maxLength: 200 },
  introduction: { maxLength: 5000 },
  website: { maxLength: 300 },
  nameZh: { maxLength: 100 },
  creditCode: { maxLength: 30 },
  regionCode: { minLength: 6, maxLength: 6 },
  joinedYear: { minimum: 1994, maximum: 2100 },
  administratorName: { maxLength: 50 },
  administratorEmail: { maxLength: 254 },
} as const;
export const standingChangeFromValues = [
  'applicant',
  'active',
  'grace',
  'suspended',
  'expelled',
  'withdrawn',
] as const;
export const reviseMemberKindValues = [
  'county',
  'development_zone',
  'key_township',
  'domestic_enterprise',
  'foreign_enterprise',
] as const;
export const reviseMemberLimits = {
  nameEn: { maxLength: 200 },
  industries: { maxItems: 10 },
  contactName: { maxLength: 50 },
  contactPhone: { maxLength: 50 },
  contactEmail: { maxLength: 254 },
  address: { maxLength: 200 },
  introduction: { maxLength: 5000 },
  website: { maxLength: 300 },
  version: { minimum: 1, maximum: 2147483647 },
  nameZh: { maxLength: 100 },
  creditCode: { maxLength: 30 },
  regionCode: { minLength: 6, maxLength: 6 },
  joinedYear: { minimum: 1994, maximum: 2100 },
} as const;
export const reviseMyUnitLimits = {
  nameEn: { maxLength: 200 },
  industries: { maxItems: 10 },
  contactName: { maxLength: 50 },
  contactPhone: { maxLength: 50 },
  contactEmail: { maxLength: 254 },
  address: { maxLength: 200 },
  introduction: { maxLength: 5000 },
  website: { maxLength: 300 },
  version: { minimum: 1, maximum: 2147483647 },
} as const;
export const regionLevelValues = ['province', 'city', 'county'] as const;
export const industryLevelValues = ['section', 'division', 'group'] as const;
export const standingDecisionLimits = {
  reason: { maxLength: 500 },
  version: { minimum: 1, maximum: 2147483647 },
} as const;
export const sideValues = ['supply', 'demand'] as const;
export const resourceKindValues = [
  'space',
  'resources',
  'products',
  'markets',
  'means_of_production',
  'technology',
  'talent',
  'capital',
] as const;
export const attributeLimits = {
  name: { maxLength: 60 },
  value: { maxLength: 200 },
  number: { minimum: -1000000000000000, maximum: 1000000000000000 },
  unit: { maxLength: 20 },
} as const;
export const quantityLimits = { unit: { maxLength: 20 } } as const;
export const moneyCurrencyValues = ['CNY', 'USD', 'EUR', 'JPY', 'HKD'] as const;
export const regionWishValues = ['any', 'coastal', 'interior'] as const;
export const listingStateValues = ['draft', 'published', 'paused', 'expired', 'withdrawn'] as const;
export const listingLimits = { images: { maxItems: 10 } } as const;
export const importStateValues = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export const columnMeaningValues = [
  'title',
  'description',
  'remark',
  'quantity',
  'unit',
  'price',
  'priceUnit',
  'amount',
  'budget',
  'minimumOrder',
  'packing',
  'taxRate',
  'leadTime',
  'deliveryDay',
  'dueDate',
  'validUntil',
  'region',
  'industry',
  'category',
  'kind',
  'regionWish',
  'ownNumber',
  'model',
  'specification',
  'property',
  'confidential',
  'ignored',
  'other',
] as const;
export const importedColumnReasonValues = ['header', 'values', 'user'] as const;
export const importedColumnLeftOutValues = ['hidden', 'confidential', 'ignored'] as const;
export const leftOutRowWhyValues = ['header', 'section', 'total', 'note'] as const;
export const previewedRowStatusValues = ['accepted', 'updated', 'unchanged', 'rejected'] as const;
export const previewedRowBecomesValues = ['draft', 'published'] as const;
export const importRowStatusValues = ['accepted', 'updated', 'unchanged', 'rejected'] as const;
export const listingVersionLimits = { version: { minimum: 1, maximum: 1000000000 } } as const;
export const teaserTeaserValues = [true] as const;
export const createListingCrossRegionWishValues = ['any', 'coastal', 'interior'] as const;
export const createListingSideValues = ['supply', 'demand'] as const;
export const createListingKindValues = [
  'space',
  'resources',
  'products',
  'markets',
  'means_of_production',
  'technology',
  'talent',
  'capital',
] as const;
export const createListingLimits = {
  description: { maxLength: 10000 },
  industryCode: { maxLength: 5 },
  attributes: { maxItems: 40 },
  priceUnit: { maxLength: 20 },
  leadTimeDays: { minimum: 0, maximum: 3650 },
  regionCode: { minLength: 6, maxLength: 6 },
  title: { maxLength: 200 },
} as const;
export const reviseListingCrossRegionWishValues = ['any', 'coastal', 'interior'] as const;
export const reviseListingKindValues = [
  'space',
  'resources',
  'products',
  'markets',
  'means_of_production',
  'technology',
  'talent',
  'capital',
] as const;
export const reviseListingLimits = {
  description: { maxLength: 10000 },
  industryCode: { maxLength: 5 },
  attributes: { maxItems: 40 },
  priceUnit: { maxLength: 20 },
  leadTimeDays: { minimum: 0, maximum: 3650 },
  regionCode: { minLength: 6, maxLength: 6 },
  version: { minimum: 1, maximum: 1000000000 },
  title: { maxLength: 200 },
} as const;
export const listingCardLimits = { images: { maxItems: 10 } } as const;
export const searchPageReadAsValues = [
  'words',
  'synonyms',
  'sound',
  'pinyin',
  'fewer-words',
] as const;
export const givenFeedbackVerdictValues = ['interested', 'not_relevant'] as const;
export const givenFeedbackReasonValues = [
  'wrong_product',
  'wrong_spec',
  'price',
  'region',
  'already_partner',
  'other',
] as const;
export const matchMineValues = ['supply', 'demand'] as const;
export const feedbackVerdictValues = ['interested', 'not_relevant'] as const;
export const feedbackReasonValues = [
  'wrong_product',
  'wrong_spec',
  'price',
  'region',
  'already_partner',
  'other',
] as const;
export const feedbackLimits = { note: { maxLength: 1000 } } as const;
export const rematchReasonValues = ['weights', 'request', 'nightly'] as const;
export const rematchStateValues = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export const reasonCountReasonValues = [
  'wrong_product',
  'wrong_spec',
  'price',
  'region',
  'already_partner',
  'other',
] as const;
export const feedbackNoteReasonValues = [
  'wrong_product',
  'wrong_spec',
  'price',
  'region',
  'already_partner',
  'other',
] as const;
export const factorWeightsLimits = {
  text: { minimum: 0, maximum: 1 },
  industry: { minimum: 0, maximum: 1 },
  attributes: { minimum: 0, maximum: 1 },
  price: { minimum: 0, maximum: 1 },
  quantity: { minimum: 0, maximum: 1 },
  leadTime: { minimum: 0, maximum: 1 },
  crossRegion: { minimum: 0, maximum: 1 },
  distance: { minimum: 0, maximum: 1 },
  reputation: { minimum: 0, maximum: 1 },
} as const;
export const saveWeightsLimits = {
  basedOn: { minimum: 1, maximum: 1000000 },
  exposureCap: { minimum: 1, maximum: 1000 },
  note: { maxLength: 500 },
} as const;
export const openDealRoomLimits = { subject: { maxLength: 200 } } as const;
export const dealRoomStateValues = ['open', 'agreed', 'closed'] as const;
export const dealSideValues = ['buyer', 'seller'] as const;
export const dealTurnValues = ['mine', 'theirs', 'none'] as const;
export const offerStateValues = [
  'open',
  'countered',
  'withdrawn',
  'declined',
  'accepted',
  'expired',
] as const;
export const offerLineLimits = {
  description: { maxLength: 200 },
  specification: { maxLength: 500 },
  unit: { maxLength: 20 },
} as const;
export const freeTermLimits = { title: { maxLength: 100 }, text: { maxLength: 2000 } } as const;
export const termsCurrencyValues = ['CNY', 'USD', 'EUR', 'JPY', 'HKD'] as const;
export const termsLimits = {
  lines: { maxItems: 100 },
  deliveryPlace: { maxLength: 200 },
  paymentTerms: { maxLength: 500 },
  freeTerms: { maxItems: 20 },
} as const;
export const differenceKindValues = ['added', 'removed', 'changed'] as const;
export const offerAnswerValues = ['accept', 'counter', 'decline', 'withdraw'] as const;
export const dealRoomActionValues = ['post-message', 'attach-file', 'make-offer', 'close'] as const;
export const closeDealRoomLimits = { reason: { maxLength: 500 } } as const;
export const markReadLimits = { seq: { minimum: 0, maximum: 2000000000 } } as const;
export const messageKindValues = ['text', 'file', 'system'] as const;
export const postMessageLimits = {
  body: { maxLength: 4000 },
  fileIds: { maxItems: 10 },
  clientId: { maxLength: 100 },
} as const;
export const makeOfferLimits = { basedOn: { minimum: 1, maximum: 200 } } as const;
export const answerOfferLimits = { reason: { maxLength: 500 } } as const;
export const supplyDemandCellCoastValues = ['coastal', 'interior'] as const;
export const queryLimits = {
  '/api/v1/audit': {
    cursor: { maxLength: 400 },
    limit: { minimum: 1, maximum: 100 },
    action: { maxLength: 100 },
    subjectId: { maxLength: 100 },
  },
  '/api/v1/audit/export.csv': { action: { maxLength: 100 }, subjectId: { maxLength: 100 } },
  '/api/v1/jobs': { cursor: { maxLength: 400 }, limit: { minimum: 1, maximum: 100 } },
  '/api/v1/mails': { cursor: { maxLength: 400 }, limit: { minimum: 1, maximum: 100 } },
  '/api/v1/notices': { cursor: { maxLength: 400 }, limit: { minimum: 1, maximum: 100 } },
  '/api/v1/secretariat-people': { cursor: { maxLength: 400 }, limit: { minimum: 1, maximum: 100 } },
  '/api/v1/documents': {
    cursor: { maxLength: 400 },
    limit: { minimum: 1, maximum: 100 },
    q: { maxLength: 100 },
  },
  '/api/v1/seal-uses': { cursor: { maxLength: 400 }, limit: { minimum: 1, maximum: 100 } },
  '/api/v1/verifications/{number}': { code: { maxLength: 20 } },
  '/api/v1/members': {
    cursor: { maxLength: 400 },
    limit: { minimum: 1, maximum: 100 },
    q: { maxLength: 100 },
    province: { maxLength: 6 },
  },
  '/api/v1/regions': { parent: { maxLength: 6 }, q: { maxLength: 50 } },
  '/api/v1/industries': { q: { maxLength: 50 } },
  '/api/v1/listing-imports': { cursor: { maxLength: 400 }, limit: { minimum: 1, maximum: 100 } },
  '/api/v1/listing-imports/{id}/rows': {
    cursor: { maxLength: 400 },
    limit: { minimum: 1, maximum: 100 },
  },
  '/api/v1/listings/{id}/versions': {
    cursor: { maxLength: 400 },
    limit: { minimum: 1, maximum: 100 },
  },
  '/api/v1/my-listings': {
    cursor: { maxLength: 400 },
    limit: { minimum: 1, maximum: 100 },
    q: { maxLength: 100 },
  },
  '/api/v1/search': {
    cursor: { maxLength: 400 },
    limit: { minimum: 1, maximum: 100 },
    q: { maxLength: 200 },
    industry: { maxLength: 5 },
    province: { maxLength: 6 },
  },
  '/api/v1/matches': {
    cursor: { maxLength: 400 },
    limit: { minimum: 1, maximum: 100 },
    province: { maxLength: 6 },
    industry: { maxLength: 3 },
  },
  '/api/v1/rematches': { cursor: { maxLength: 400 }, limit: { minimum: 1, maximum: 100 } },
  '/api/v1/match-weights': { cursor: { maxLength: 400 }, limit: { minimum: 1, maximum: 100 } },
  '/api/v1/deal-rooms': { cursor: { maxLength: 400 }, limit: { minimum: 1, maximum: 100 } },
  '/api/v1/deal-rooms/{id}/messages': {
    after: { minimum: 0, maximum: 2000000000 },
    before: { minimum: 1, maximum: 2000000000 },
    limit: { minimum: 1, maximum: 100 },
  },
  '/api/v1/supply-demand': {
    cursor: { maxLength: 400 },
    limit: { minimum: 1, maximum: 100 },
    province: { maxLength: 6 },
    industry: { maxLength: 2 },
  },
  '/api/v1/unmet-demands': {
    cursor: { maxLength: 400 },
    limit: { minimum: 1, maximum: 100 },
    province: { maxLength: 6 },
    industry: { maxLength: 2 },
  },
} as const;
export const uploadTypes = {
  '/api/v1/member-imports':
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.ms-excel,application/vnd.oasis.opendocument.spreadsheet,text/csv,text/plain',
  '/api/v1/listings/{id}/images': 'image/jpeg,image/png,image/webp',
  '/api/v1/listing-imports':
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.ms-excel,application/vnd.oasis.opendocument.spreadsheet,text/csv,text/plain',
  '/api/v1/listing-imports/preview':
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.ms-excel,application/vnd.oasis.opendocument.spreadsheet,text/csv,text/plain',
  '/api/v1/deal-rooms/{id}/files':
    'application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv,text/plain,application/zip,image/jpeg,image/png,image/webp',
} as const;
