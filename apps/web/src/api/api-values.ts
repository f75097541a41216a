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
export const openAccountLimits = { name: { maxLength: 100 }, email: { maxLength: 254 } } as const;
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
export const rosterRowStatusValues = [
  'registered',
  'updated',
  'unchanged',
  'rejected',
  'new',
  'differs',
] as const;
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
export const postKindValues = [
  'chairman',
  'vice_chairman',
  'secretary_general',
  'standing_director',
  'director',
  'liaison',
] as const;
export const postBasisValues = [
  'election',
  'conference_appointment',
  'approval',
  'nomination',
] as const;
export const postRightValues = [
  'attend-standing-council',
  'attend-council',
  'organise-councils',
  'decide-major-affairs',
  'deliberate-major-affairs',
  'elect',
  'be-elected',
  'propose',
  'vote',
  'be-informed',
  'nominate-liaison',
  'decide-in-secretary-generals-meeting',
  'decide-in-chairmans-meeting',
] as const;
export const memberRightValues = [
  'seat',
  'election',
  'proposal',
  'vote',
  'resources',
  'services-of-offices',
  'priority-in-cooperation',
] as const;
export const memberDutyValues = [
  'keep-the-charter',
  'attend-and-carry-out-tasks',
  'provide-information-in-time',
  'take-part-in-exchange',
  'pay-the-annual-fee-in-time',
] as const;
export const nominationStateValues = ['open', 'accepted', 'refused'] as const;
export const nominateLiaisonLimits = { reason: { maxLength: 500 } } as const;
export const acceptNominationLimits = { secondReason: { maxLength: 500 } } as const;
export const endPostLimits = { reason: { maxLength: 500 } } as const;
export const postRowStatusValues = [
  'appointed',
  'new',
  'differs',
  'unchanged',
  'rejected',
] as const;
export const appointPostKindValues = [
  'chairman',
  'vice_chairman',
  'secretary_general',
  'standing_director',
  'director',
  'liaison',
] as const;
export const appointPostBasisValues = [
  'election',
  'conference_appointment',
  'approval',
  'nomination',
] as const;
export const appointPostLimits = {
  account: { maxLength: 254 },
  decision: { maxLength: 200 },
  secondReason: { maxLength: 500 },
} as const;
export const succeedPostBasisValues = [
  'election',
  'conference_appointment',
  'approval',
  'nomination',
] as const;
export const succeedPostLimits = {
  account: { maxLength: 254 },
  reason: { maxLength: 500 },
  decision: { maxLength: 200 },
} as const;
export const renewPostBasisValues = [
  'election',
  'conference_appointment',
  'approval',
  'nomination',
] as const;
export const renewPostLimits = { decision: { maxLength: 200 } } as const;
export const ruleStepLimits = { people: { maxItems: 20 } } as const;
export const approvalRuleActionValues = ['send-offer', 'accept-offer', 'award-rfq'] as const;
export const approvalRuleCurrencyValues = ['CNY', 'USD', 'EUR', 'GBP', 'JPY', 'HKD'] as const;
export const approvalRuleLimits = { exempt: { maxItems: 20 }, steps: { maxItems: 3 } } as const;
export const unitRoleValues = ['administrator', 'staff'] as const;
export const setApprovalRulesLimits = {
  version: { minimum: 0, maximum: 1000000 },
  rules: { maxItems: 40 },
} as const;
export const approvalActionValues = ['send-offer', 'accept-offer', 'award-rfq'] as const;
export const approvalStateValues = ['waiting', 'approved', 'refused', 'void', 'withdrawn'] as const;
export const approvalVerdictValues = ['approved', 'refused'] as const;
export const approvalStepValues = ['approve', 'refuse', 'withdraw', 'remind', 'reassign'] as const;
export const approveStepLimits = {
  step: { minimum: 1, maximum: 3 },
  contentHash: { minLength: 64, maxLength: 64 },
  comment: { maxLength: 500 },
} as const;
export const refuseStepLimits = {
  step: { minimum: 1, maximum: 3 },
  contentHash: { minLength: 64, maxLength: 64 },
  comment: { maxLength: 500 },
} as const;
export const reassignStepLimits = { reason: { maxLength: 500 } } as const;
export const bookLineLimits = { parts: { maxItems: 20 } } as const;
export const setLineAsideLimits = { reason: { maxLength: 500 } } as const;
export const reversePaymentLimits = { reason: { maxLength: 500 } } as const;
export const setFeeRateKindValues = [
  'county',
  'development_zone',
  'key_township',
  'domestic_enterprise',
  'foreign_enterprise',
] as const;
export const setFeeRateLimits = { year: { minimum: 1994, maximum: 2999 } } as const;
export const daysLimits = { days: { minimum: 0, maximum: 730 } } as const;
export const setFeePolicyLimits = {
  graceDays: { minimum: 0, maximum: 730 },
  remindBefore: { maxItems: 10 },
  remindAfter: { maxItems: 10 },
} as const;
export const invoiceStateValues = [
  'draft',
  'issued',
  'sent',
  'partial',
  'paid',
  'excess',
  'cancelled',
] as const;
export const issueInvoiceLimits = { year: { minimum: 1994, maximum: 2999 } } as const;
export const runFeesLimits = { year: { minimum: 1994, maximum: 2999 } } as const;
export const issueDraftsLimits = { year: { minimum: 1994, maximum: 2999 } } as const;
export const waiveFeeLimits = { reason: { maxLength: 500 } } as const;
export const cancelInvoiceLimits = { reason: { maxLength: 500 } } as const;
export const officialReceiptKindValues = ['membership', 'e-invoice'] as const;
export const noteOfficialReceiptKindValues = ['membership', 'e-invoice'] as const;
export const noteOfficialReceiptLimits = {
  number: { maxLength: 30 },
  code: { maxLength: 20 },
  redOfNumber: { maxLength: 30 },
} as const;
export const paymentStateValues = ['pending', 'completed', 'failed', 'reversed'] as const;
export const recordPaymentLimits = { payer: { maxLength: 200 }, note: { maxLength: 500 } } as const;
export const bankValues = ['icbc', 'ccb', 'abc', 'cmb', 'other'] as const;
export const bankLineStateValues = ['open', 'booked', 'set-aside', 'outgoing'] as const;
export const payerCertaintyValues = ['certain', 'probable', 'ambiguous', 'unknown'] as const;
export const payerReasonValues = [
  'account',
  'name',
  'alias',
  'invoice-number',
  'mentioned',
  'similar',
  'several',
  'amount-differs',
  'nothing-owed',
  'other-purpose',
  'gone',
  'large',
] as const;
export const applicationStateValues = [
  'draft',
  'applied',
  'returned_by_secretariat',
  'inspection',
  'reported',
  'returned_by_secretary_general',
  'endorsed',
  'returned_by_chairman',
  'approved',
  'refused',
  'withdrawn',
] as const;
export const applicationCardKindValues = [
  'county',
  'development_zone',
  'key_township',
  'domestic_enterprise',
  'foreign_enterprise',
] as const;
export const statedResourceKindValues = [
  'space',
  'resources',
  'products',
  'markets',
  'means_of_production',
  'technology',
  'talent',
  'capital',
] as const;
export const statedResourceLimits = { text: { maxLength: 500 } } as const;
export const applicationFileKindValues = [
  'county',
  'development_zone',
  'key_township',
  'domestic_enterprise',
  'foreign_enterprise',
] as const;
export const applicationFileLimits = {
  nameZh: { maxLength: 100 },
  nameEn: { maxLength: 200 },
  creditCode: { maxLength: 30 },
  regionCode: { maxLength: 6 },
  industries: { maxItems: 10 },
  contactName: { maxLength: 50 },
  contactPhone: { maxLength: 50 },
  contactEmail: { maxLength: 254 },
  address: { maxLength: 200 },
  website: { maxLength: 300 },
  introduction: { maxLength: 5000 },
  offers: { maxItems: 16 },
  needs: { maxItems: 16 },
} as const;
export const applicationActionValues = [
  'submit',
  'return',
  'assign',
  'report',
  'pass',
  'refuse',
  'withdraw',
] as const;
export const attachedFilePurposeValues = ['application', 'inspection'] as const;
export const paperKindValues = ['approval', 'certificate'] as const;
export const findingSubjectValues = [
  'identity',
  'operation',
  'resources',
  'needs',
  'reputation',
  'willingness',
] as const;
export const findingVerdictValues = ['good', 'fair', 'poor', 'not_seen'] as const;
export const recommendationValues = ['admit', 'admit_with_conditions', 'refuse'] as const;
export const applicationKindValues = [
  'county',
  'development_zone',
  'key_township',
  'domestic_enterprise',
  'foreign_enterprise',
] as const;
export const returnApplicationLimits = {
  version: { minimum: 1, maximum: 2147483647 },
  reason: { maxLength: 500 },
} as const;
export const inspectorAccountLimits = { account: { maxLength: 254 } } as const;
export const assignInspectorsLimits = {
  version: { minimum: 1, maximum: 2147483647 },
  inspectors: { maxItems: 10 },
} as const;
export const proposeVisitLimits = {
  days: { maxItems: 5 },
  invitation: { maxLength: 2000 },
} as const;
export const setCasePolicyLimits = {
  answerDays: { minimum: 5, maximum: 60 },
  appealDays: { minimum: 5, maximum: 90 },
  firstFeeDays: { minimum: 1, maximum: 180 },
} as const;
export const publishCharterLimits = {
  title: { maxLength: 100 },
  body: { maxLength: 100000 },
} as const;
export const expulsionStateValues = [
  'prepared',
  'noticed',
  'answered',
  'dismissed',
  'dropped',
  'expelled',
  'appealed',
  'upheld',
  'reversed',
] as const;
export const openExpulsionLimits = { reasons: { maxLength: 5000 } } as const;
export const expulsionPurposeValues = ['evidence', 'answer', 'appeal'] as const;
export const expulsionActionValues = [
  'notify',
  'drop',
  'answer',
  'expel',
  'dismiss',
  'appeal',
  'uphold',
  'reverse',
] as const;
export const notifyExpulsionLimits = {
  version: { minimum: 1, maximum: 2147483647 },
  answerDays: { minimum: 5, maximum: 60 },
} as const;
export const decideExpulsionOutcomeValues = ['expel', 'dismiss'] as const;
export const decideExpulsionLimits = {
  version: { minimum: 1, maximum: 2147483647 },
  reason: { maxLength: 1000 },
} as const;
export const settleAppealOutcomeValues = ['uphold', 'reverse'] as const;
export const settleAppealLimits = {
  version: { minimum: 1, maximum: 2147483647 },
  reason: { maxLength: 1000 },
} as const;
export const dropExpulsionLimits = {
  version: { minimum: 1, maximum: 2147483647 },
  reason: { maxLength: 1000 },
} as const;
export const recordCeremonyLimits = {
  place: { maxLength: 100 },
  note: { maxLength: 1000 },
} as const;
export const issueCredentialLimits = {
  holder: { maxLength: 50 },
  position: { maxLength: 50 },
} as const;
export const findingRequestSubjectValues = [
  'identity',
  'operation',
  'resources',
  'needs',
  'reputation',
  'willingness',
] as const;
export const findingRequestVerdictValues = ['good', 'fair', 'poor', 'not_seen'] as const;
export const findingRequestLimits = { note: { maxLength: 1000 } } as const;
export const handInReportRecommendationValues = [
  'admit',
  'admit_with_conditions',
  'refuse',
] as const;
export const handInReportLimits = {
  version: { minimum: 1, maximum: 2147483647 },
  findings: { maxItems: 6 },
  summary: { maxLength: 5000 },
} as const;
export const joinApplicationLimits = { code: { maxLength: 100 } } as const;
export const saveDraftLimits = { version: { minimum: 1, maximum: 2147483647 } } as const;
export const submitApplicationLimits = {
  version: { minimum: 1, maximum: 2147483647 },
  charterVersion: { minimum: 1, maximum: 10000 },
} as const;
export const withdrawApplicationLimits = {
  version: { minimum: 1, maximum: 2147483647 },
  reason: { maxLength: 500 },
} as const;
export const answerExpulsionLimits = {
  version: { minimum: 1, maximum: 2147483647 },
  text: { maxLength: 5000 },
} as const;
export const withdrawalStateValues = ['requested', 'confirmed', 'taken_back', 'effective'] as const;
export const requestWithdrawalLimits = { reason: { maxLength: 1000 } } as const;
export const meetingKindValues = ['secretary_general', 'chairman'] as const;
export const planMeetingKindValues = ['secretary_general', 'chairman'] as const;
export const planMeetingLimits = {
  place: { maxLength: 100 },
  attendees: { maxLength: 1000 },
  applicationIds: { maxItems: 50 },
} as const;
export const meetingCaseRecommendationValues = [
  'admit',
  'admit_with_conditions',
  'refuse',
] as const;
export const meetingCaseOutcomeValues = ['pass', 'refuse', 'return'] as const;
export const setAgendaLimits = { applicationIds: { maxItems: 50 } } as const;
export const decideCaseOutcomeValues = ['pass', 'refuse', 'return'] as const;
export const decideCaseLimits = { reason: { maxLength: 500 } } as const;
export const certificateFileLimits = { name: { maxLength: 200 } } as const;
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
export const attributeMustValues = ['exact', 'at_least', 'at_most'] as const;
export const attributeLimits = {
  name: { maxLength: 60 },
  value: { maxLength: 200 },
  number: { minimum: -1000000000000000, maximum: 1000000000000000 },
  unit: { maxLength: 20 },
} as const;
export const variantLimits = {
  model: { maxLength: 100 },
  ownNumber: { maxLength: 60 },
  attributes: { maxItems: 20 },
} as const;
export const quantityLimits = { unit: { maxLength: 20 } } as const;
export const moneyCurrencyValues = ['CNY', 'USD', 'EUR', 'GBP', 'JPY', 'HKD'] as const;
export const priceTaxValues = ['included', 'excluded'] as const;
export const certificateLimits = { name: { maxLength: 100 }, number: { maxLength: 100 } } as const;
export const regionWishValues = ['any', 'coastal', 'interior'] as const;
export const listingStateValues = ['draft', 'published', 'paused', 'expired', 'withdrawn'] as const;
export const listingLimits = { images: { maxItems: 10 } } as const;
export const chosenColumnMeaningValues = [
  'title',
  'description',
  'remark',
  'quantity',
  'unit',
  'price',
  'priceUnit',
  'currency',
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
  'capacity',
  'origin',
  'certificate',
  'listing',
  'model',
  'specification',
  'property',
  'confidential',
  'ignored',
  'other',
] as const;
export const chosenColumnLimits = {
  sheet: { maxLength: 200 },
  at: { minimum: 0, maximum: 20000 },
  header: { maxLength: 500 },
} as const;
export const placeLimits = {
  sheet: { maxLength: 200 },
  at: { minimum: 0, maximum: 20000 },
} as const;
export const correctedCellLimits = {
  sheet: { maxLength: 200 },
  at: { minimum: 0, maximum: 20000 },
  row: { minimum: 1, maximum: 2000000 },
  text: { maxLength: 2000 },
} as const;
export const saidOfAllMeaningValues = [
  'industry',
  'kind',
  'region',
  'unit',
  'priceUnit',
  'minimumOrder',
  'packing',
  'taxRate',
  'leadTime',
  'dueDate',
  'validUntil',
  'regionWish',
] as const;
export const saidOfAllLimits = { text: { maxLength: 2000 } } as const;
export const importChoicesLimits = {
  columns: { maxItems: 400 },
  leftOut: { maxItems: 100 },
  cells: { maxItems: 2000 },
  all: { maxItems: 20 },
} as const;
export const importStateValues = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export const columnMeaningValues = [
  'title',
  'description',
  'remark',
  'quantity',
  'unit',
  'price',
  'priceUnit',
  'currency',
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
  'capacity',
  'origin',
  'certificate',
  'listing',
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
export const placedImageOutcomeValues = [
  'added',
  'already',
  'no-listing',
  'several',
  'no-picture',
  'refused',
] as const;
export const batchActionValues = [
  'publish',
  'pause',
  'resume',
  'withdraw',
  'delete',
  'confirm',
  'industry',
  'price',
  'undo',
] as const;
export const batchLimits = { ids: { maxItems: 200 }, industryCode: { maxLength: 5 } } as const;
export const markedMustMustValues = ['exact', 'at_least', 'at_most'] as const;
export const markedMustLimits = { at: { minimum: 0, maximum: 39 } } as const;
export const markMustsLimits = {
  version: { minimum: 1, maximum: 1000000000 },
  musts: { maxItems: 40 },
} as const;
export const teaserTeaserValues = [true] as const;
export const originCountryValues = [
  'AD',
  'AE',
  'AF',
  'AG',
  'AI',
  'AL',
  'AM',
  'AO',
  'AR',
  'AS',
  'AT',
  'AU',
  'AW',
  'AX',
  'AZ',
  'BA',
  'BB',
  'BD',
  'BE',
  'BF',
  'BG',
  'BH',
  'BI',
  'BJ',
  'BM',
  'BN',
  'BO',
  'BR',
  'BS',
  'BT',
  'BW',
  'BY',
  'BZ',
  'CA',
  'CD',
  'CF',
  'CG',
  'CH',
  'CI',
  'CK',
  'CL',
  'CM',
  'CO',
  'CR',
  'CU',
  'CV',
  'CW',
  'CY',
  'CZ',
  'DE',
  'DJ',
  'DK',
  'DM',
  'DO',
  'DZ',
  'EC',
  'EE',
  'EG',
  'ER',
  'ES',
  'ET',
  'FI',
  'FJ',
  'FM',
  'FO',
  'FR',
  'GA',
  'GB',
  'GD',
  'GE',
  'GF',
  'GH',
  'GI',
  'GL',
  'GM',
  'GN',
  'GP',
  'GQ',
  'GR',
  'GT',
  'GU',
  'GW',
  'GY',
  'HN',
  'HR',
  'HT',
  'HU',
  'ID',
  'IE',
  'IL',
  'IM',
  'IN',
  'IQ',
  'IR',
  'IS',
  'IT',
  'JE',
  'JM',
  'JO',
  'JP',
  'KE',
  'KG',
  'KH',
  'KI',
  'KM',
  'KN',
  'KP',
  'KR',
  'KW',
  'KY',
  'KZ',
  'LA',
  'LB',
  'LC',
  'LI',
  'LK',
  'LR',
  'LS',
  'LT',
  'LU',
  'LV',
  'LY',
  'MA',
  'MC',
  'MD',
  'ME',
  'MG',
  'MH',
  'MK',
  'ML',
  'MM',
  'MN',
  'MP',
  'MQ',
  'MR',
  'MS',
  'MT',
  'MU',
  'MV',
  'MW',
  'MX',
  'MY',
  'MZ',
  'NA',
  'NC',
  'NE',
  'NG',
  'NI',
  'NL',
  'NO',
  'NP',
  'NR',
  'NZ',
  'OM',
  'PA',
  'PE',
  'PF',
  'PG',
  'PH',
  'PK',
  'PL',
  'PR',
  'PS',
  'PT',
  'PW',
  'PY',
  'QA',
  'RE',
  'RO',
  'RS',
  'RU',
  'RW',
  'SA',
  'SB',
  'SC',
  'SD',
  'SE',
  'SG',
  'SI',
  'SK',
  'SL',
  'SM',
  'SN',
  'SO',
  'SR',
  'SS',
  'ST',
  'SV',
  'SY',
  'SZ',
  'TC',
  'TD',
  'TG',
  'TH',
  'TJ',
  'TL',
  'TM',
  'TN',
  'TO',
  'TR',
  'TT',
  'TV',
  'TZ',
  'UA',
  'UG',
  'US',
  'UY',
  'UZ',
  'VA',
  'VC',
  'VE',
  'VG',
  'VI',
  'VN',
  'VU',
  'WS',
  'XK',
  'YE',
  'ZA',
  'ZM',
  'ZW',
] as const;
export const originLimits = { place: { maxLength: 100 } } as const;
export const createListingPriceTaxValues = ['included', 'excluded'] as const;
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
  variants: { maxItems: 200 },
  priceUnit: { maxLength: 20 },
  ownNumber: { maxLength: 60 },
  priceTiers: { maxItems: 10 },
  packing: { maxLength: 100 },
  certificates: { maxItems: 20 },
  leadTimeDays: { minimum: 0, maximum: 3650 },
  regionCode: { minLength: 6, maxLength: 6 },
  title: { maxLength: 200 },
} as const;
export const reviseListingPriceTaxValues = ['included', 'excluded'] as const;
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
  variants: { maxItems: 200 },
  priceUnit: { maxLength: 20 },
  ownNumber: { maxLength: 60 },
  priceTiers: { maxItems: 10 },
  packing: { maxLength: 100 },
  certificates: { maxItems: 20 },
  leadTimeDays: { minimum: 0, maximum: 3650 },
  regionCode: { minLength: 6, maxLength: 6 },
  version: { minimum: 1, maximum: 1000000000 },
  title: { maxLength: 200 },
} as const;
export const listingCardLimits = { images: { maxItems: 10 } } as const;
export const otherNameInputLimits = {
  asked: { maxLength: 30 },
  shown: { maxLength: 30 },
  weight: { maxLength: 3 },
} as const;
export const triedQueryReadAsValues = [
  'words',
  'synonyms',
  'sound',
  'pinyin',
  'spelling',
  'near-model',
  'fewer-words',
] as const;
export const searchConditionsLimits = {
  q: { maxLength: 200 },
  side: { maxLength: 13 },
  kind: { maxLength: 78 },
  industry: { maxLength: 80 },
  province: { maxLength: 120 },
  coast: { maxLength: 16 },
  specs: { maxLength: 2000 },
} as const;
export const saveSearchLimits = { name: { maxLength: 60 } } as const;
export const changeSavedSearchLimits = { name: { maxLength: 60 } } as const;
export const searchPageReadAsValues = [
  'words',
  'synonyms',
  'sound',
  'pinyin',
  'spelling',
  'near-model',
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
export const rematchReasonValues = [
  'weights',
  'family-rules',
  'request',
  'nightly',
  'session',
] as const;
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
export const learnedProposalOutcomeValues = ['too-few', 'no-better', 'learned'] as const;
export const saveWeightsLimits = {
  basedOn: { minimum: 1, maximum: 1000000 },
  exposureCap: { minimum: 1, maximum: 1000 },
  note: { maxLength: 500 },
} as const;
export const familyPropertyNeedValues = ['exact', 'atLeast', 'atMost'] as const;
export const familyPropertyLimits = {
  name: { maxLength: 60 },
  tolerance: { minimum: 0, maximum: 50 },
} as const;
export const familyRuleLimits = {
  family: { maxLength: 60 },
  properties: { maxItems: 20 },
} as const;
export const previewFamilyRulesLimits = { rules: { maxItems: 200 } } as const;
export const saveFamilyRulesLimits = {
  rules: { maxItems: 200 },
  basedOn: { minimum: 0, maximum: 1000000 },
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
export const termsCurrencyValues = ['CNY', 'USD', 'EUR', 'GBP', 'JPY', 'HKD'] as const;
export const termsIncotermValues = [
  'EXW',
  'FCA',
  'CPT',
  'CIP',
  'DAP',
  'DPU',
  'DDP',
  'FAS',
  'FOB',
  'CFR',
  'CIF',
] as const;
export const termsLimits = {
  lines: { maxItems: 120 },
  incotermPlace: { maxLength: 200 },
  deliveryPlace: { maxLength: 200 },
  paymentTerms: { maxLength: 500 },
  freeTerms: { maxItems: 20 },
  edition: { minimum: 1, maximum: 2 },
} as const;
export const matterValues = [
  'subject',
  'quantity',
  'quality',
  'price',
  'term',
  'place',
  'way',
  'breach',
  'disputes',
] as const;
export const differenceKindValues = ['added', 'removed', 'changed'] as const;
export const offerNatureValues = ['new-offer', 'minor', 'same'] as const;
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
export const countTermsCurrencyValues = ['CNY', 'USD', 'EUR', 'GBP', 'JPY', 'HKD'] as const;
export const countTermsLimits = { lines: { maxItems: 120 } } as const;
export const templateContentCurrencyValues = ['CNY', 'USD', 'EUR', 'GBP', 'JPY', 'HKD'] as const;
export const templateContentIncotermValues = [
  'EXW',
  'FCA',
  'CPT',
  'CIP',
  'DAP',
  'DPU',
  'DDP',
  'FAS',
  'FOB',
  'CFR',
  'CIF',
] as const;
export const templateContentLimits = {
  incotermPlace: { maxLength: 200 },
  deliveryPlace: { maxLength: 200 },
  paymentTerms: { maxLength: 500 },
  validDays: { minimum: 1, maximum: 365 },
  freeTerms: { maxItems: 20 },
} as const;
export const saveTemplateLimits = { name: { maxLength: 60 } } as const;
export const changeTemplateLimits = {
  name: { maxLength: 60 },
  version: { minimum: 1, maximum: 2000000000 },
} as const;
export const openViewLimits = { no: { minimum: 1, maximum: 50 } } as const;
export const roomDocumentReadKindValues = ['view', 'download'] as const;
export const writeNdaLimits = { text: { maxLength: 20000 } } as const;
export const readerRightValues = ['none', 'view', 'download'] as const;
export const roomDocumentVersionStateValues = ['waiting', 'released', 'refused'] as const;
export const acceptNdaLimits = { no: { minimum: 1, maximum: 32767 } } as const;
export const documentAccessRightValues = ['none', 'view', 'download'] as const;
export const documentAccessLimits = {
  title: { maxLength: 100 },
  version: { minimum: 1, maximum: 2147483647 },
} as const;
export const decideVersionLimits = {
  no: { minimum: 1, maximum: 50 },
  comment: { maxLength: 500 },
} as const;
export const rfqStateValues = ['draft', 'open', 'awarded', 'closed'] as const;
export const rfqLineInputLimits = {
  no: { minimum: 1, maximum: 10000 },
  description: { maxLength: 200 },
  specification: { maxLength: 500 },
  unit: { maxLength: 20 },
} as const;
export const criteriaWeightsLimits = {
  price: { minimum: 0, maximum: 100 },
  leadTime: { minimum: 0, maximum: 100 },
  coverage: { minimum: 0, maximum: 100 },
  crossRegion: { minimum: 0, maximum: 100 },
} as const;
export const draftRfqCurrencyValues = ['CNY', 'USD', 'EUR', 'GBP', 'JPY', 'HKD'] as const;
export const draftRfqTaxBasisValues = ['included', 'excluded'] as const;
export const draftRfqLimits = {
  title: { maxLength: 150 },
  lines: { maxItems: 100 },
  deliveryPlace: { maxLength: 200 },
  paymentTerms: { maxLength: 500 },
  note: { maxLength: 2000 },
  validityDays: { minimum: 1, maximum: 365 },
} as const;
export const currencyValues = ['CNY', 'USD', 'EUR', 'GBP', 'JPY', 'HKD'] as const;
export const taxBasisValues = ['included', 'excluded'] as const;
export const invitationStateValues = ['asked', 'declined', 'quoted', 'withdrawn'] as const;
export const rfqSupplierFinalValues = ['offer', 'auction'] as const;
export const rfqActionValues = [
  'revise',
  'send',
  'amend',
  'extend',
  'final-round',
  'award',
  'close',
] as const;
export const reviseRfqCurrencyValues = ['CNY', 'USD', 'EUR', 'GBP', 'JPY', 'HKD'] as const;
export const reviseRfqTaxBasisValues = ['included', 'excluded'] as const;
export const reviseRfqLimits = {
  title: { maxLength: 150 },
  lines: { maxItems: 100 },
  deliveryPlace: { maxLength: 200 },
  paymentTerms: { maxLength: 500 },
  note: { maxLength: 2000 },
  validityDays: { minimum: 1, maximum: 365 },
  revision: { minimum: 1, maximum: 1000000 },
} as const;
export const chooseSuppliersLimits = { memberIds: { maxItems: 200 } } as const;
export const publishRfqAnswerLimits = {
  question: { maxLength: 1000 },
  answer: { maxLength: 2000 },
} as const;
export const awardedLineLimits = { no: { minimum: 1, maximum: 10000 } } as const;
export const awardPartLimits = { lines: { maxItems: 100 } } as const;
export const awardRfqLimits = { parts: { maxItems: 200 } } as const;
export const closeRfqLimits = { reason: { maxLength: 500 } } as const;
export const enteredRateCurrencyValues = ['CNY', 'USD', 'EUR', 'GBP', 'JPY', 'HKD'] as const;
export const enterRatesLimits = { rates: { maxItems: 6 } } as const;
export const markSupplierLimits = { note: { maxLength: 500 } } as const;
export const splitRunStateValues = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export const splitStateValues = ['proven', 'found', 'impossible'] as const;
export const splitOutcomeWithoutValues = ['maxSuppliers', 'interiorShare', 'maxShare'] as const;
export const askSplitLimits = {
  maxSuppliers: { minimum: 1, maximum: 200 },
  interiorShare: { minimum: 0, maximum: 100 },
  maxShare: { minimum: 1, maximum: 100 },
} as const;
export const invitationActionValues = ['quote', 'decline', 'withdraw', 'ask'] as const;
export const rfqInvitationOutcomeValues = ['awarded', 'not-awarded', 'closed'] as const;
export const rfqInvitationFinalValues = ['offer', 'auction'] as const;
export const rfqInvitationSummaryOutcomeValues = ['awarded', 'not-awarded', 'closed'] as const;
export const rfqInvitationSummaryFinalValues = ['offer', 'auction'] as const;
export const quoteLineInputLimits = {
  no: { minimum: 1, maximum: 10000 },
  unit: { maxLength: 20 },
  leadTimeDays: { minimum: 0, maximum: 3650 },
  alternative: { maxLength: 500 },
} as const;
export const quoteInputCurrencyValues = ['CNY', 'USD', 'EUR', 'GBP', 'JPY', 'HKD'] as const;
export const quoteInputLimits = {
  paymentTerms: { maxLength: 500 },
  note: { maxLength: 2000 },
  lines: { maxItems: 100 },
} as const;
export const sendQuoteCurrencyValues = ['CNY', 'USD', 'EUR', 'GBP', 'JPY', 'HKD'] as const;
export const sendQuoteLimits = {
  paymentTerms: { maxLength: 500 },
  note: { maxLength: 2000 },
  lines: { maxItems: 100 },
  version: { minimum: 1, maximum: 10000 },
} as const;
export const declineRfqLimits = { reason: { maxLength: 500 } } as const;
export const askRfqLimits = { question: { maxLength: 1000 } } as const;
export const setRfqPreferenceLimits = { weekly: { minimum: 1, maximum: 1000 } } as const;
export const tenderProfileValues = ['free', 'firm', 'tender'] as const;
export const tenderStepValues = [
  'send',
  'clarify',
  'object',
  'seal',
  'late',
  'fewest',
  'open',
  'publish',
  'award',
  'collusion',
] as const;
export const tenderRoleValues = ['buyer', 'secretariat', 'third', 'bidder'] as const;
export const tenderStateValues = [
  'preparing',
  'open',
  'listed',
  'failed',
  'opened',
  'signed',
] as const;
export const openerSideValues = ['buyer', 'secretariat', 'third'] as const;
export const sealedQuoteOutcomeValues = ['opened', 'unreadable', 'outdated'] as const;
export const unopenedValues = ['', 'shares', 'invalid', 'version'] as const;
export const objectionStageValues = ['terms', 'opening', 'result'] as const;
export const tenderActionValues = [
  'revise',
  'makeKey',
  'send',
  'seal',
  'open',
  'sign',
  'object',
  'answer',
] as const;
export const setTenderProfileValues = ['free', 'firm', 'tender'] as const;
export const setTenderLimits = { revision: { minimum: 0, maximum: 1000000 } } as const;
export const collusionSignValues = [
  'same-device',
  'same-network',
  'same-person',
  'same-prices',
  'steady-ratio',
  'steady-difference',
  'even-totals',
  'same-note',
  'same-file',
  'same-author',
  'same-tool',
] as const;
export const sealedQuoteLimits = { envelope: { maxLength: 900000 } } as const;
export const raiseObjectionLimits = { text: { maxLength: 1000 } } as const;
export const answerObjectionLimits = { answer: { maxLength: 2000 } } as const;
export const openerKeyLimits = {
  recipient: { maxLength: 120 },
  verifier: { minLength: 64, maxLength: 64 },
  proof: { minLength: 128, maxLength: 128 },
} as const;
export const givenShareLimits = { share: { minLength: 2, maxLength: 200 } } as const;
export const giveSharesLimits = { shares: { maxItems: 200 } } as const;
export const signRecordLimits = {
  recordHash: { minLength: 64, maxLength: 64 },
  signature: { minLength: 128, maxLength: 128 },
} as const;
export const auctionStateValues = ['waiting', 'running', 'over', 'settled', 'cancelled'] as const;
export const setAuctionLimits = {
  invitationIds: { maxItems: 200 },
  extensionMinutes: { minimum: 0, maximum: 60 },
} as const;
export const cancelAuctionLimits = { reason: { maxLength: 500 } } as const;
export const contractStateValues = [
  'agreed',
  'signed',
  'performing',
  'completed',
  'terminated',
] as const;
export const contractClosingValues = ['complete', 'terminate'] as const;
export const closingRestValues = ['owed', 'waived'] as const;
export const doubleStateValues = ['none', 'suspected', 'cleared', 'double'] as const;
export const planKindValues = ['deposit', 'on_delivery', 'retention', 'other'] as const;
export const deliveryKindValues = ['delivery', 'return'] as const;
export const deliveryStateValues = [
  'announced',
  'accepted',
  'partly',
  'refused',
  'withdrawn',
] as const;
export const contractPaymentKindValues = ['payment', 'refund'] as const;
export const contractPaymentStateValues = [
  'recorded',
  'confirmed',
  'rejected',
  'withdrawn',
] as const;
export const contractInvoiceStateValues = ['recorded', 'confirmed', 'withdrawn'] as const;
export const fileAboutValues = [
  'scan',
  'delivery',
  'acceptance',
  'payment',
  'invoice',
  'dispute',
  'other',
] as const;
export const openKindValues = [
  'sign',
  'deliver',
  'accept',
  'pay',
  'confirm',
  'close',
  'answer',
  'settle',
  'rate',
] as const;
export const disputeAboutValues = ['lines', 'payments', 'other'] as const;
export const disputeStateValues = [
  'claimed',
  'answered',
  'mediation',
  'settled',
  'closed',
] as const;
export const disputeActionValues = [
  'answer',
  'say',
  'mediate',
  'propose',
  'accept',
  'withdraw',
] as const;
export const recordContractInvoiceLimits = {
  number: { maxLength: 30 },
  code: { maxLength: 12 },
  reverses: { maxLength: 30 },
  overReason: { maxLength: 500 },
} as const;
export const withdrawInvoiceLimits = {
  reason: { maxLength: 500 },
  overReason: { maxLength: 500 },
} as const;
export const reviewDoubleVerdictValues = ['cleared', 'double'] as const;
export const reviewDoubleLimits = { reason: { maxLength: 500 } } as const;
export const recordContractPaymentKindValues = ['payment', 'refund'] as const;
export const recordContractPaymentLimits = {
  currency: { minLength: 3, maxLength: 3 },
  reference: { maxLength: 100 },
  note: { maxLength: 500 },
  overReason: { maxLength: 500 },
  replaces: { minimum: 1, maximum: 500 },
} as const;
export const withdrawLimits = { reason: { maxLength: 500 } } as const;
export const rejectPaymentLimits = { reason: { maxLength: 500 } } as const;
export const outsideSignatureLimits = {
  provider: { maxLength: 100 },
  number: { maxLength: 100 },
  contentHash: { maxLength: 64 },
} as const;
export const closeContractClosingValues = ['complete', 'terminate'] as const;
export const closeContractRestValues = ['owed', 'waived'] as const;
export const closeContractLimits = { reason: { maxLength: 500 }, seen: { maxLength: 64 } } as const;
export const agreeToCloseLimits = { seen: { maxLength: 64 } } as const;
export const planItemKindValues = ['deposit', 'on_delivery', 'retention', 'other'] as const;
export const draftContractLimits = {
  version: { minimum: 1, maximum: 2000000000 },
  plan: { maxItems: 24 },
  warrantyMonths: { minimum: 0, maximum: 240 },
  clauses: { maxLength: 4000 },
} as const;
export const cooperationStateValues = ['proposed', 'active', 'declined', 'withdrawn'] as const;
export const newPartyLimits = { contribution: { maxLength: 1000 } } as const;
export const newMilestoneLimits = { title: { maxLength: 200 } } as const;
export const newFormulaBasisValues = ['output_value', 'local_tax', 'profit', 'other'] as const;
export const newFormulaLimits = {
  fromYear: { minimum: 2000, maximum: 2999 },
  untilYear: { minimum: 2000, maximum: 2999 },
  reason: { maxLength: 500 },
  shares: { minItems: 2, maxItems: 12 },
} as const;
export const newCooperationKindValues = [
  'space',
  'resources',
  'products',
  'markets',
  'means_of_production',
  'technology',
  'talent',
  'capital',
] as const;
export const newCooperationCurrencyValues = ['CNY', 'USD', 'EUR', 'GBP', 'JPY', 'HKD'] as const;
export const newCooperationLimits = {
  title: { maxLength: 200 },
  summary: { maxLength: 4000 },
  parties: { minItems: 2, maxItems: 12 },
  milestones: { maxItems: 50 },
} as const;
export const sharingBasisValues = ['output_value', 'local_tax', 'profit', 'other'] as const;
export const proposalEndValues = ['declined', 'withdrawn'] as const;
export const statementStateValues = ['stated', 'confirmed', 'contested'] as const;
export const endProposalLimits = { reason: { maxLength: 500 } } as const;
export const reachMilestoneLimits = { evidence: { maxLength: 500 } } as const;
export const stateYearLimits = {
  year: { minimum: 2000, maximum: 2999 },
  note: { maxLength: 500 },
} as const;
export const answerStatementLimits = {
  year: { minimum: 2000, maximum: 2999 },
  note: { maxLength: 500 },
} as const;
export const shippedLineLimits = { no: { minimum: 1, maximum: 100 } } as const;
export const recordDeliveryKindValues = ['delivery', 'return'] as const;
export const recordDeliveryLimits = {
  lines: { maxItems: 100 },
  waybill: { maxLength: 100 },
  note: { maxLength: 500 },
  overReason: { maxLength: 500 },
  replaces: { minimum: 1, maximum: 500 },
} as const;
export const acceptedLineLimits = { no: { minimum: 1, maximum: 100 } } as const;
export const decideDeliveryLimits = {
  lines: { maxItems: 100 },
  result: { maxLength: 500 },
} as const;
export const rowNoLimits = { no: { minimum: 1, maximum: 500 } } as const;
export const claimDisputeAboutValues = ['lines', 'payments', 'other'] as const;
export const claimDisputeLimits = { rows: { maxItems: 100 }, text: { maxLength: 4000 } } as const;
export const actOnDisputeActionValues = [
  'answer',
  'say',
  'mediate',
  'propose',
  'accept',
  'withdraw',
] as const;
export const actOnDisputeLimits = { text: { maxLength: 4000 } } as const;
export const mediateActionValues = ['mediator-says', 'hand-back', 'close'] as const;
export const mediateLimits = { text: { maxLength: 4000 } } as const;
export const rateContractLimits = {
  quality: { minimum: 1, maximum: 5 },
  punctuality: { minimum: 1, maximum: 5 },
  conduct: { minimum: 1, maximum: 5 },
  words: { maxLength: 1000 },
} as const;
export const answerRatingLimits = { answer: { maxLength: 1000 } } as const;
export const hideRatingSideValues = ['buyer', 'seller'] as const;
export const hideRatingLimits = { reason: { maxLength: 500 } } as const;
export const agendaKindValues = ['negotiation', 'discussion', 'pooling'] as const;
export const agendaPartValues = ['speaker', 'attendee'] as const;
export const agendaConflictKindValues = [
  'hall',
  'speaker',
  'delegate',
  'places',
  'outside',
] as const;
export const hallLimits = {
  name: { maxLength: 50 },
  capacity: { minimum: 1, maximum: 100000 },
  equipment: { maxItems: 20 },
} as const;
export const planAgendaItemKindValues = ['negotiation', 'discussion', 'pooling'] as const;
export const planAgendaItemLimits = {
  title: { maxLength: 200 },
  summary: { maxLength: 2000 },
  places: { minimum: 1, maximum: 100000 },
  speakerIds: { maxItems: 50 },
} as const;
export const changeAgendaItemKindValues = ['negotiation', 'discussion', 'pooling'] as const;
export const changeAgendaItemLimits = {
  title: { maxLength: 200 },
  summary: { maxLength: 2000 },
  places: { minimum: 1, maximum: 100000 },
  speakerIds: { maxItems: 50 },
  version: { minimum: 1, maximum: 2000000000 },
} as const;
export const seenAgendaItemLimits = { version: { minimum: 1, maximum: 2000000000 } } as const;
export const keepMinutesLimits = {
  version: { minimum: 1, maximum: 2000000000 },
  minutes: { maxLength: 20000 },
  agreed: { maxItems: 50 },
} as const;
export const scanLimits = { code: { maxLength: 100 } } as const;
export const scansLimits = { scans: { maxItems: 500 } } as const;
export const badgeScanResultValues = [
  'in',
  'again',
  'unknown',
  'withdrawn',
  'waiting',
  'no-access',
] as const;
export const rehearsedScanLimits = { code: { maxLength: 100 } } as const;
export const conferenceKindValues = ['annual', 'extra'] as const;
export const conferenceStateValues = [
  'proposed',
  'called',
  'hosted',
  'announced',
  'registration',
  'preparing',
  'running',
  'closed',
  'reported',
  'postponed',
  'cancelled',
] as const;
export const callConferenceLimits = {
  year: { minimum: 1994, maximum: 2999 },
  title: { maxLength: 200 },
} as const;
export const conferenceStepValues = [
  'call',
  'host',
  'announce',
  'open-registration',
  'prepare',
  'open',
  'close',
  'report',
  'postpone',
  'resume',
  'cancel',
] as const;
export const missingForStepValues = [
  'proposers',
  'host',
  'dates',
  'place',
  'theme',
  'tasks',
  'registration-until',
  'delegates',
  'results',
  'approval',
  'reason',
] as const;
export const hostingStateValues = ['applied', 'chosen', 'refused'] as const;
export const proposeConferenceLimits = {
  title: { maxLength: 200 },
  reason: { maxLength: 1000 },
} as const;
export const changeConferenceLimits = {
  version: { minimum: 1, maximum: 2000000000 },
  title: { maxLength: 200 },
  theme: { maxLength: 300 },
  tasks: { maxItems: 20 },
  place: { maxLength: 200 },
  quota: { minimum: 1, maximum: 100 },
  capacity: { minimum: 1, maximum: 100000 },
  results: { maxLength: 10000 },
} as const;
export const takeConferenceStepStepValues = [
  'call',
  'host',
  'announce',
  'open-registration',
  'prepare',
  'open',
  'close',
  'report',
  'postpone',
  'resume',
  'cancel',
] as const;
export const takeConferenceStepLimits = { reason: { maxLength: 1000 } } as const;
export const proposePostponementLimits = { reason: { maxLength: 1000 } } as const;
export const delegateRowStatusValues = ['registered', 'waiting', 'unchanged', 'rejected'] as const;
export const delegateRoleValues = ['delegate', 'expert', 'media', 'interpreter', 'staff'] as const;
export const delegateStateValues = ['registered', 'waiting', 'withdrawn'] as const;
export const registerDelegateRoleValues = [
  'delegate',
  'expert',
  'media',
  'interpreter',
  'staff',
] as const;
export const registerDelegateLimits = {
  name: { maxLength: 100 },
  email: { maxLength: 254 },
  phone: { maxLength: 30 },
  position: { maxLength: 100 },
  arrival: { maxLength: 200 },
  food: { maxLength: 200 },
  interpreter: { maxLength: 50 },
} as const;
export const registerForUnitRoleValues = [
  'delegate',
  'expert',
  'media',
  'interpreter',
  'staff',
] as const;
export const registerForUnitLimits = {
  name: { maxLength: 100 },
  email: { maxLength: 254 },
  phone: { maxLength: 30 },
  position: { maxLength: 100 },
  arrival: { maxLength: 200 },
  food: { maxLength: 200 },
  interpreter: { maxLength: 50 },
} as const;
export const reviseDelegateLimits = {
  name: { maxLength: 100 },
  email: { maxLength: 254 },
  phone: { maxLength: 30 },
  position: { maxLength: 100 },
  arrival: { maxLength: 200 },
  food: { maxLength: 200 },
  interpreter: { maxLength: 50 },
} as const;
export const applyToHostLimits = {
  venue: { maxLength: 200 },
  capacity: { minimum: 1, maximum: 100000 },
  note: { maxLength: 2000 },
  coHostIds: { maxItems: 10 },
} as const;
export const decideHostingLimits = { decision: { maxLength: 1000 } } as const;
export const followUpRoundDaysValues = [30, 90, 180] as const;
export const followUpStageValues = ['intent', 'contract', 'performance'] as const;
export const followUpFigureDaysValues = [30, 90, 180] as const;
export const followUpFigureCurrencyValues = ['CNY', 'USD', 'EUR', 'GBP', 'JPY', 'HKD'] as const;
export const approveReportLimits = { version: { minimum: 1, maximum: 1000000 } } as const;
export const repairKindValues = ['delegate', 'table', 'overrun', 'walk-in'] as const;
export const repairLimits = {
  minutes: { minimum: 1, maximum: 480 },
  wishedIds: { maxItems: 50 },
} as const;
export const meetingOutcomeLimits = {
  useful: { minimum: 1, maximum: 5 },
  nextStep: { maxLength: 500 },
} as const;
export const followUpResultValues = ['agreement', 'talks', 'nothing'] as const;
export const followUpSumCurrencyValues = ['CNY', 'USD', 'EUR', 'GBP', 'JPY', 'HKD'] as const;
export const myFollowUpDaysValues = [30, 90, 180] as const;
export const statedSumStageValues = ['intent', 'contract', 'performance'] as const;
export const statedSumCurrencyValues = ['CNY', 'USD', 'EUR', 'GBP', 'JPY', 'HKD'] as const;
export const answerFollowUpResultValues = ['agreement', 'talks', 'nothing'] as const;
export const answerFollowUpLimits = { days: { minimum: 30, maximum: 180 } } as const;
export const followUpDaysValues = [30, 90, 180] as const;
export const matchmakingSessionStateValues = ['collecting', 'draft', 'published'] as const;
export const matchmakingSessionFormValues = ['preferences', 'requests'] as const;
export const openSessionFormValues = ['preferences', 'requests'] as const;
export const openSessionLimits = {
  title: { maxLength: 100 },
  most: { minimum: 1, maximum: 200 },
  answerHours: { minimum: 1, maximum: 720 },
} as const;
export const tablePropertyValues = ['interpreter', 'power', 'quiet'] as const;
export const scheduleRunStateValues = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export const newTableLimits = {
  hall: { maxLength: 50 },
  label: { maxLength: 20 },
  seats: { minimum: 2, maximum: 100 },
  properties: { maxItems: 3 },
} as const;
export const planSessionLimits = {
  version: { minimum: 1, maximum: 2000000000 },
  slots: { maxItems: 200 },
  tables: { maxItems: 1000 },
} as const;
export const setWishWeightsLimits = {
  bothMust: { minimum: 0, maximum: 100000 },
  mustAndWant: { minimum: 0, maximum: 100000 },
  bothWant: { minimum: 0, maximum: 100000 },
  oneMust: { minimum: 0, maximum: 100000 },
  oneWant: { minimum: 0, maximum: 100000 },
  score: { minimum: 0, maximum: 100000 },
  metBefore: { minimum: 0, maximum: 100000 },
  noShow: { minimum: 0, maximum: 100000 },
  crossRegion: { minimum: 0, maximum: 100000 },
} as const;
export const setSessionLimits = {
  title: { maxLength: 100 },
  most: { minimum: 1, maximum: 200 },
  answerHours: { minimum: 1, maximum: 720 },
  version: { minimum: 1, maximum: 2000000000 },
} as const;
export const moveEffectValues = ['person-taken', 'table-taken', 'away', 'locked'] as const;
export const meetingRequestStateValues = [
  'asked',
  'accepted',
  'declined',
  'expired',
  'withdrawn',
] as const;
export const askForMeetingLimits = { message: { maxLength: 500 } } as const;
export const continueMeetingSideValues = ['buyer', 'seller'] as const;
export const candidateWishValues = ['must', 'want', 'no'] as const;
export const wishWishValues = ['must', 'want', 'no'] as const;
export const availableDelegateLimits = { away: { maxItems: 200 } } as const;
export const availabilityLimits = {
  most: { minimum: 0, maximum: 200 },
  delegates: { maxItems: 50 },
} as const;
export const myMeetingSideValues = ['buyer', 'seller'] as const;
export const myMeetingSaidSourceValues = ['unit', 'paper'] as const;
export const paperSideSourceValues = ['unit', 'paper'] as const;
export const paperSideRecordLimits = { useful: { minimum: 1, maximum: 5 } } as const;
export const paperRecordLimits = { nextStep: { maxLength: 500 } } as const;
export const openQueueLimits = {
  title: { maxLength: 100 },
  place: { maxLength: 100 },
  desks: { minimum: 1, maximum: 20 },
  minutes: { minimum: 1, maximum: 240 },
} as const;
export const queueTicketStateValues = ['waiting', 'called', 'skipped', 'done', 'left'] as const;
export const callNextLimits = { desk: { minimum: 1, maximum: 20 } } as const;
export const seenMeetingLimits = { version: { minimum: 1, maximum: 2000000000 } } as const;
export const moveMeetingLimits = { version: { minimum: 1, maximum: 2000000000 } } as const;
export const lockMeetingLimits = { version: { minimum: 1, maximum: 2000000000 } } as const;
export const seatRepresentativeLimits = { version: { minimum: 1, maximum: 2000000000 } } as const;
export const tableScanLimits = { code: { maxLength: 100 } } as const;
export const tableScansLimits = { scans: { maxItems: 100 } } as const;
export const tableScanResultValues = [
  'in',
  'again',
  'wrong-table',
  'no-meeting',
  'settled',
  'old',
  'unknown',
] as const;
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
  '/api/v1/member-profiles': {
    cursor: { maxLength: 400 },
    limit: { minimum: 1, maximum: 100 },
    q: { maxLength: 100 },
    province: { maxLength: 6 },
    industry: { maxLength: 4 },
  },
  '/api/v1/members': {
    cursor: { maxLength: 400 },
    limit: { minimum: 1, maximum: 100 },
    q: { maxLength: 100 },
    province: { maxLength: 6 },
  },
  '/api/v1/regions': { parent: { maxLength: 6 }, q: { maxLength: 50 } },
  '/api/v1/industries': { q: { maxLength: 50 } },
  '/api/v1/posts': {
    cursor: { maxLength: 400 },
    limit: { minimum: 1, maximum: 100 },
    q: { maxLength: 100 },
  },
  '/api/v1/approvals': { cursor: { maxLength: 400 }, limit: { minimum: 1, maximum: 100 } },
  '/api/v1/fee-export': { year: { minimum: 1994, maximum: 2999 } },
  '/api/v1/fee-overview/statement.pdf': { year: { minimum: 1994, maximum: 2999 } },
  '/api/v1/fee-overview': { year: { minimum: 1994, maximum: 2999 } },
  '/api/v1/invoices': {
    cursor: { maxLength: 400 },
    limit: { minimum: 1, maximum: 100 },
    year: { minimum: 1994, maximum: 2999 },
    q: { maxLength: 100 },
  },
  '/api/v1/payments': { cursor: { maxLength: 400 }, limit: { minimum: 1, maximum: 100 } },
  '/api/v1/bank-statements': { cursor: { maxLength: 400 }, limit: { minimum: 1, maximum: 100 } },
  '/api/v1/bank-statements/{id}/lines': {
    cursor: { maxLength: 400 },
    limit: { minimum: 1, maximum: 100 },
  },
  '/api/v1/applications': {
    cursor: { maxLength: 400 },
    limit: { minimum: 1, maximum: 100 },
    q: { maxLength: 100 },
  },
  '/api/v1/expulsion-cases': { cursor: { maxLength: 400 }, limit: { minimum: 1, maximum: 100 } },
  '/api/v1/office-meetings': { cursor: { maxLength: 400 }, limit: { minimum: 1, maximum: 100 } },
  '/api/v1/withdrawals': { cursor: { maxLength: 400 }, limit: { minimum: 1, maximum: 100 } },
  '/api/v1/listing-imports': { cursor: { maxLength: 400 }, limit: { minimum: 1, maximum: 100 } },
  '/api/v1/listing-imports/{id}/rows': {
    cursor: { maxLength: 400 },
    limit: { minimum: 1, maximum: 100 },
  },
  '/api/v1/listing-proposals': { title: { maxLength: 200 } },
  '/api/v1/listings/{id}/versions': {
    cursor: { maxLength: 400 },
    limit: { minimum: 1, maximum: 100 },
  },
  '/api/v1/my-listings': {
    cursor: { maxLength: 400 },
    limit: { minimum: 1, maximum: 100 },
    q: { maxLength: 100 },
  },
  '/api/v1/search-misses': { asked: { maxLength: 30 }, shown: { maxLength: 30 } },
  '/api/v1/search': {
    cursor: { maxLength: 400 },
    limit: { minimum: 1, maximum: 100 },
    q: { maxLength: 200 },
    side: { maxLength: 13 },
    kind: { maxLength: 78 },
    industry: { maxLength: 80 },
    province: { maxLength: 120 },
    coast: { maxLength: 16 },
    specs: { maxLength: 2000 },
  },
  '/api/v1/search-suggestions': { q: { maxLength: 60 } },
  '/api/v1/member-profiles/{id}/listings': {
    cursor: { maxLength: 400 },
    limit: { minimum: 1, maximum: 100 },
  },
  '/api/v1/matches': {
    cursor: { maxLength: 400 },
    limit: { minimum: 1, maximum: 100 },
    province: { maxLength: 6 },
    industry: { maxLength: 3 },
  },
  '/api/v1/matches/by-listing': {
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
  '/api/v1/deal-rooms/{id}/documents/{documentId}/reads': {
    cursor: { maxLength: 400 },
    limit: { minimum: 1, maximum: 100 },
  },
  '/api/v1/rfqs': {
    cursor: { maxLength: 400 },
    limit: { minimum: 1, maximum: 100 },
    q: { maxLength: 100 },
  },
  '/api/v1/rfqs/{id}/candidates': {
    cursor: { maxLength: 400 },
    limit: { minimum: 1, maximum: 100 },
    q: { maxLength: 100 },
    province: { maxLength: 6 },
    certificate: { maxLength: 60 },
    reputation: { minimum: 1, maximum: 100 },
    capacityUnit: { maxLength: 20 },
  },
  '/api/v1/rfq-invitations': { cursor: { maxLength: 400 }, limit: { minimum: 1, maximum: 100 } },
  '/api/v1/tenders': { cursor: { maxLength: 400 }, limit: { minimum: 1, maximum: 100 } },
  '/api/v1/contract-overviews': {
    cursor: { maxLength: 400 },
    limit: { minimum: 1, maximum: 100 },
    q: { maxLength: 100 },
  },
  '/api/v1/contracts': {
    cursor: { maxLength: 400 },
    limit: { minimum: 1, maximum: 100 },
    q: { maxLength: 100 },
  },
  '/api/v1/cooperations': { cursor: { maxLength: 400 }, limit: { minimum: 1, maximum: 100 } },
  '/api/v1/conferences': { cursor: { maxLength: 400 }, limit: { minimum: 1, maximum: 100 } },
  '/api/v1/conferences/units': { q: { maxLength: 100 } },
  '/api/v1/conferences/{id}/delegates': {
    cursor: { maxLength: 400 },
    limit: { minimum: 1, maximum: 100 },
    q: { maxLength: 100 },
  },
  '/api/v1/conferences/{id}/follow-ups': {
    cursor: { maxLength: 400 },
    limit: { minimum: 1, maximum: 100 },
  },
  '/api/v1/matchmaking-sessions/{id}/unmet-wishes': {
    cursor: { maxLength: 400 },
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
  '/api/v1/member-imports/preview':
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.ms-excel,application/vnd.oasis.opendocument.spreadsheet,text/csv,text/plain',
  '/api/v1/post-imports':
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.ms-excel,application/vnd.oasis.opendocument.spreadsheet,text/csv,text/plain',
  '/api/v1/post-imports/preview':
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.ms-excel,application/vnd.oasis.opendocument.spreadsheet,text/csv,text/plain',
  '/api/v1/official-receipts/{id}/file':
    'application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv,text/plain,application/zip,image/jpeg,image/png,image/webp',
  '/api/v1/bank-statements':
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.ms-excel,application/vnd.oasis.opendocument.spreadsheet,text/csv,text/plain',
  '/api/v1/expulsion-cases/{id}/files':
    'application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv,text/plain,application/zip,image/jpeg,image/png,image/webp',
  '/api/v1/inspections/{id}/files':
    'application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv,text/plain,application/zip,image/jpeg,image/png,image/webp',
  '/api/v1/my-applications/{id}/files':
    'application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv,text/plain,application/zip,image/jpeg,image/png,image/webp',
  '/api/v1/my-unit/expulsion-cases/{id}/files':
    'application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv,text/plain,application/zip,image/jpeg,image/png,image/webp',
  '/api/v1/listings/{id}/certificate-files': 'application/pdf,image/jpeg,image/png,image/webp',
  '/api/v1/listings/{id}/images': 'image/jpeg,image/png,image/webp',
  '/api/v1/listing-imports':
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.ms-excel,application/vnd.oasis.opendocument.spreadsheet,text/csv,text/plain',
  '/api/v1/listing-imports/preview':
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.ms-excel,application/vnd.oasis.opendocument.spreadsheet,text/csv,text/plain',
  '/api/v1/my-listings/images': 'application/zip',
  '/api/v1/deal-rooms/{id}/files':
    'application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv,text/plain,application/zip,image/jpeg,image/png,image/webp',
  '/api/v1/deal-rooms/{id}/documents':
    'application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv,text/plain,application/zip,image/jpeg,image/png,image/webp',
  '/api/v1/deal-rooms/{id}/documents/{documentId}/versions':
    'application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv,text/plain,application/zip,image/jpeg,image/png,image/webp',
  '/api/v1/rfq-line-sheets':
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.ms-excel,application/vnd.oasis.opendocument.spreadsheet,text/csv,text/plain',
  '/api/v1/rfq-invitations/{id}/sheet':
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.ms-excel,application/vnd.oasis.opendocument.spreadsheet,text/csv,text/plain',
  '/api/v1/tenders/{id}/files': 'application/vnd.sealed-file',
  '/api/v1/rfqs/{id}/files':
    'application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv,text/plain,application/zip,image/jpeg,image/png,image/webp',
  '/api/v1/rfq-invitations/{id}/files':
    'application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv,text/plain,application/zip,image/jpeg,image/png,image/webp',
  '/api/v1/contracts/{id}/files':
    'application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv,text/plain,application/zip,image/jpeg,image/png,image/webp',
  '/api/v1/contracts/{id}/scan': 'application/pdf,image/jpeg,image/png,image/webp',
  '/api/v1/agenda-items/{id}/files':
    'application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv,text/plain,application/zip,image/jpeg,image/png,image/webp',
  '/api/v1/conferences/{id}/delegate-imports':
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.ms-excel,application/vnd.oasis.opendocument.spreadsheet,text/csv,text/plain',
  '/api/v1/conferences/{id}/delegate-imports/preview':
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.ms-excel,application/vnd.oasis.opendocument.spreadsheet,text/csv,text/plain',
  '/api/v1/conferences/{id}/my-delegate-imports':
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.ms-excel,application/vnd.oasis.opendocument.spreadsheet,text/csv,text/plain',
  '/api/v1/conferences/{id}/my-delegate-imports/preview':
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.ms-excel,application/vnd.oasis.opendocument.spreadsheet,text/csv,text/plain',
  '/api/v1/hostings/{id}/files':
    'application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv,text/plain,application/zip,image/jpeg,image/png,image/webp',
} as const;
export const listingForms = {
  space: {
    fields: [
      {
        name: { zh: '面积', en: 'Area' },
        type: 'figure',
        units: [
          { code: 'm2', zh: '平方米', en: 'm²' },
          { code: 'mu', zh: '亩', en: 'mu' },
          { code: 'ha', zh: '公顷', en: 'ha' },
          { code: 'km2', zh: '平方公里', en: 'km²' },
        ],
        bounds: null,
        choices: [],
        isNeeded: true,
        inLists: true,
        isFilter: true,
      },
      {
        name: { zh: '用途', en: 'Use' },
        type: 'choice',
        units: [],
        bounds: null,
        choices: [
          { zh: '工业用地', en: 'industrial land' },
          { zh: '标准厂房', en: 'standard workshop' },
          { zh: '仓储物流', en: 'warehouse and logistics' },
          { zh: '办公', en: 'office' },
          { zh: '商业', en: 'commercial' },
          { zh: '农业用地', en: 'farmland' },
          { zh: '园区', en: 'industrial park' },
          { zh: '其他', en: 'other' },
        ],
        isNeeded: true,
        inLists: true,
        isFilter: true,
      },
      {
        name: { zh: '租售方式', en: 'Rent or sale' },
        type: 'choice',
        units: [],
        bounds: null,
        choices: [
          { zh: '出租', en: 'to rent' },
          { zh: '出售', en: 'to sell' },
          { zh: '出让', en: 'land grant' },
          { zh: '转让', en: 'transfer' },
          { zh: '合作开发', en: 'joint development' },
        ],
        isNeeded: false,
        inLists: true,
        isFilter: true,
      },
      {
        name: { zh: '使用年限', en: 'Term of use' },
        type: 'figure',
        units: [
          { code: 'year', zh: '年', en: 'year' },
          { code: 'month', zh: '个月', en: 'month' },
        ],
        bounds: null,
        choices: [],
        isNeeded: false,
        inLists: false,
        isFilter: true,
      },
      {
        name: { zh: '容积率', en: 'Plot ratio' },
        type: 'figure',
        units: [],
        bounds: [0, 50],
        choices: [],
        isNeeded: false,
        inLists: false,
        isFilter: false,
      },
      {
        name: { zh: '层高', en: 'Clear height' },
        type: 'figure',
        units: [{ code: 'm', zh: '米', en: 'm' }],
        bounds: null,
        choices: [],
        isNeeded: false,
        inLists: false,
        isFilter: true,
      },
      {
        name: { zh: '可用电力', en: 'Power supply' },
        type: 'figure',
        units: [
          { code: 'kVA', zh: 'kVA', en: 'kVA' },
          { code: 'kW', zh: 'kW', en: 'kW' },
        ],
        bounds: null,
        choices: [],
        isNeeded: false,
        inLists: false,
        isFilter: false,
      },
      {
        name: { zh: '可交付日期', en: 'Available from' },
        type: 'date',
        units: [],
        bounds: null,
        choices: [],
        isNeeded: false,
        inLists: false,
        isFilter: false,
      },
    ],
    terms: { price: { zh: '租金或价格', en: 'rent or price' } },
  },
  resources: {
    fields: [
      {
        name: { zh: '资源种类', en: 'Sort of resource' },
        type: 'choice',
        units: [],
        bounds: null,
        choices: [
          { zh: '矿产', en: 'mineral' },
          { zh: '能源', en: 'energy' },
          { zh: '农林', en: 'farm and forest' },
          { zh: '水资源', en: 'water' },
          { zh: '再生资源', en: 'recycled' },
          { zh: '其他', en: 'other' },
        ],
        isNeeded: false,
        inLists: true,
        isFilter: true,
      },
      {
        name: { zh: '品位', en: 'Grade' },
        type: 'text',
        units: [],
        bounds: null,
        choices: [],
        isNeeded: false,
        inLists: true,
        isFilter: true,
      },
      {
        name: { zh: '储量', en: 'Reserve' },
        type: 'figure',
        units: [
          { code: 't', zh: '吨', en: 't' },
          { code: 'm3', zh: '立方米', en: 'm³' },
        ],
        bounds: null,
        choices: [],
        isNeeded: false,
        inLists: false,
        isFilter: false,
      },
      {
        name: { zh: '年产量', en: 'Output a year' },
        type: 'figure',
        units: [
          { code: 't', zh: '吨', en: 't' },
          { code: 'm3', zh: '立方米', en: 'm³' },
          { code: 'kWh', zh: 'kWh', en: 'kWh' },
        ],
        bounds: null,
        choices: [],
        isNeeded: false,
        inLists: true,
        isFilter: true,
      },
      {
        name: { zh: '资源产区', en: 'Where it comes from' },
        type: 'place',
        units: [],
        bounds: null,
        choices: [],
        isNeeded: false,
        inLists: false,
        isFilter: true,
      },
      {
        name: { zh: '可供日期', en: 'Available from' },
        type: 'date',
        units: [],
        bounds: null,
        choices: [],
        isNeeded: false,
        inLists: false,
        isFilter: false,
      },
    ],
    terms: {
      ownNumber: null,
      quantity: null,
      minimumOrder: null,
      price: null,
      tax: null,
      priceTiers: null,
      packing: null,
      capacity: null,
      certificates: null,
      origin: null,
      leadTimeDays: null,
      variants: null,
    },
  },
  products: {
    fields: [],
    terms: {
      ownNumber: null,
      quantity: null,
      minimumOrder: null,
      price: null,
      tax: null,
      priceTiers: null,
      packing: null,
      capacity: null,
      certificates: null,
      origin: null,
      leadTimeDays: null,
      variants: null,
    },
  },
  markets: {
    fields: [
      {
        name: { zh: '渠道类型', en: 'Channel' },
        type: 'choice',
        units: [],
        bounds: null,
        choices: [
          { zh: '经销商', en: 'dealers' },
          { zh: '连锁门店', en: 'chain of shops' },
          { zh: '批发市场', en: 'wholesale market' },
          { zh: '商超', en: 'supermarkets' },
          { zh: '电商平台', en: 'online shops' },
          { zh: '工程渠道', en: 'projects' },
          { zh: '出口渠道', en: 'export' },
          { zh: '展会', en: 'trade fairs' },
        ],
        isNeeded: true,
        inLists: true,
        isFilter: true,
      },
      {
        name: { zh: '经营品类', en: 'Goods dealt in' },
        type: 'text',
        units: [],
        bounds: null,
        choices: [],
        isNeeded: true,
        inLists: true,
        isFilter: true,
      },
      {
        name: { zh: '覆盖地区', en: 'Area served' },
        type: 'text',
        units: [],
        bounds: null,
        choices: [],
        isNeeded: false,
        inLists: true,
        isFilter: false,
      },
      {
        name: { zh: '门店数', en: 'Outlets' },
        type: 'figure',
        units: [{ code: 'firm', zh: '家', en: 'firm' }],
        bounds: [1, 1000000],
        choices: [],
        isNeeded: false,
        inLists: false,
        isFilter: true,
      },
      {
        name: { zh: '年销售额', en: 'Sales a year' },
        type: 'figure',
        units: [
          { code: 'CNY10k', zh: '万元', en: 'CNY 10,000' },
          { code: 'CNY100m', zh: '亿元', en: 'CNY 100 million' },
          { code: 'CNY', zh: '元', en: 'CNY' },
        ],
        bounds: null,
        choices: [],
        isNeeded: false,
        inLists: false,
        isFilter: true,
      },
      {
        name: { zh: '合作方式', en: 'Form of cooperation' },
        type: 'choice',
        units: [],
        bounds: null,
        choices: [
          { zh: '代理', en: 'agency' },
          { zh: '经销', en: 'distribution' },
          { zh: '联营', en: 'joint operation' },
          { zh: '代销', en: 'consignment' },
          { zh: '入驻', en: 'moving in' },
          { zh: '采购', en: 'purchase' },
        ],
        isNeeded: false,
        inLists: false,
        isFilter: true,
      },
    ],
    terms: {},
  },
  means_of_production: {
    fields: [
      {
        name: { zh: '成色', en: 'Condition' },
        type: 'choice',
        units: [],
        bounds: null,
        choices: [
          { zh: '全新', en: 'new' },
          { zh: '九成新以上', en: 'nearly new' },
          { zh: '七至九成新', en: 'good' },
          { zh: '七成新以下', en: 'used' },
          { zh: '待修', en: 'to be repaired' },
        ],
        isNeeded: true,
        inLists: true,
        isFilter: true,
      },
      {
        name: { zh: '出厂年份', en: 'Year of make' },
        type: 'figure',
        units: [],
        bounds: [1950, 2100],
        choices: [],
        isNeeded: false,
        inLists: true,
        isFilter: true,
      },
      {
        name: { zh: '转让方式', en: 'Form of transfer' },
        type: 'choice',
        units: [],
        bounds: null,
        choices: [
          { zh: '出售', en: 'to sell' },
          { zh: '出租', en: 'to rent' },
          { zh: '融资租赁', en: 'financial lease' },
          { zh: '置换', en: 'exchange' },
        ],
        isNeeded: false,
        inLists: true,
        isFilter: true,
      },
      {
        name: { zh: '使用时长', en: 'Hours in use' },
        type: 'figure',
        units: [{ code: 'h', zh: 'h', en: 'h' }],
        bounds: null,
        choices: [],
        isNeeded: false,
        inLists: false,
        isFilter: false,
      },
      {
        name: { zh: '设备状态', en: 'State' },
        type: 'choice',
        units: [],
        bounds: null,
        choices: [
          { zh: '在产', en: 'in production' },
          { zh: '停机在位', en: 'stopped in place' },
          { zh: '已拆机', en: 'dismantled' },
          { zh: '库存未用', en: 'never used' },
        ],
        isNeeded: false,
        inLists: false,
        isFilter: false,
      },
      {
        name: { zh: '设备所在地', en: 'Where it stands' },
        type: 'place',
        units: [],
        bounds: null,
        choices: [],
        isNeeded: false,
        inLists: false,
        isFilter: true,
      },
    ],
    terms: {
      ownNumber: null,
      quantity: null,
      price: null,
      tax: null,
      certificates: null,
      origin: null,
      leadTimeDays: null,
      variants: null,
    },
  },
  technology: {
    fields: [
      {
        name: { zh: '技术领域', en: 'Field' },
        type: 'text',
        units: [],
        bounds: null,
        choices: [],
        isNeeded: true,
        inLists: true,
        isFilter: true,
      },
      {
        name: { zh: '应用对象', en: 'Used for' },
        type: 'text',
        units: [],
        bounds: null,
        choices: [],
        isNeeded: false,
        inLists: false,
        isFilter: false,
      },
      {
        name: { zh: '合作方式', en: 'Form of cooperation' },
        type: 'choice',
        units: [],
        bounds: null,
        choices: [
          { zh: '转让', en: 'assignment' },
          { zh: '许可', en: 'licence' },
          { zh: '作价入股', en: 'as share of capital' },
          { zh: '合作开发', en: 'joint development' },
          { zh: '委托开发', en: 'commissioned development' },
          { zh: '技术服务', en: 'technical service' },
        ],
        isNeeded: true,
        inLists: true,
        isFilter: true,
      },
      {
        name: { zh: '成熟度', en: 'Maturity' },
        type: 'choice',
        units: [],
        bounds: null,
        choices: [
          { zh: '实验室', en: 'laboratory' },
          { zh: '小试', en: 'bench scale' },
          { zh: '中试', en: 'pilot scale' },
          { zh: '小批量', en: 'small batches' },
          { zh: '产业化', en: 'industrial' },
        ],
        isNeeded: false,
        inLists: true,
        isFilter: true,
      },
      {
        name: { zh: '知识产权', en: 'Intellectual property' },
        type: 'choice',
        units: [],
        bounds: null,
        choices: [
          { zh: '发明专利', en: 'invention patent' },
          { zh: '实用新型', en: 'utility model' },
          { zh: '软件著作权', en: 'software copyright' },
          { zh: '专有技术', en: 'know-how' },
          { zh: '无', en: 'none' },
        ],
        isNeeded: false,
        inLists: false,
        isFilter: true,
      },
      {
        name: { zh: '专利号', en: 'Patent number' },
        type: 'text',
        units: [],
        bounds: null,
        choices: [],
        isNeeded: false,
        inLists: false,
        isFilter: false,
      },
    ],
    terms: { price: { zh: '技术费用', en: 'fee' }, tax: null, certificates: null },
  },
  talent: {
    fields: [
      {
        name: { zh: '工种', en: 'Trade' },
        type: 'text',
        units: [],
        bounds: null,
        choices: [],
        isNeeded: true,
        inLists: true,
        isFilter: true,
      },
      {
        name: { zh: '用工方式', en: 'Form of work' },
        type: 'choice',
        units: [],
        bounds: null,
        choices: [
          { zh: '全职', en: 'full time' },
          { zh: '兼职', en: 'part time' },
          { zh: '驻厂', en: 'on site' },
          { zh: '劳务派遣', en: 'labour dispatch' },
          { zh: '项目外包', en: 'by project' },
          { zh: '培训', en: 'training' },
        ],
        isNeeded: true,
        inLists: true,
        isFilter: true,
      },
      {
        name: { zh: '技能等级', en: 'Skill level' },
        type: 'choice',
        units: [],
        bounds: null,
        choices: [
          { zh: '不限', en: 'any' },
          { zh: '初级工', en: 'junior worker' },
          { zh: '中级工', en: 'intermediate worker' },
          { zh: '高级工', en: 'senior worker' },
          { zh: '技师', en: 'technician' },
          { zh: '高级技师', en: 'senior technician' },
          { zh: '工程师', en: 'engineer' },
          { zh: '高级工程师', en: 'senior engineer' },
        ],
        isNeeded: false,
        inLists: true,
        isFilter: true,
      },
      {
        name: { zh: '学历', en: 'Education' },
        type: 'choice',
        units: [],
        bounds: null,
        choices: [
          { zh: '不限', en: 'any' },
          { zh: '初中', en: 'junior school' },
          { zh: '高中或中专', en: 'secondary school' },
          { zh: '大专', en: 'college' },
          { zh: '本科', en: 'bachelor' },
          { zh: '硕士', en: 'master' },
          { zh: '博士', en: 'doctor' },
        ],
        isNeeded: false,
        inLists: false,
        isFilter: true,
      },
      {
        name: { zh: '从业年限', en: 'Years of work' },
        type: 'figure',
        units: [{ code: 'year', zh: '年', en: 'year' }],
        bounds: null,
        choices: [],
        isNeeded: false,
        inLists: false,
        isFilter: true,
      },
      {
        name: { zh: '用工期限', en: 'Term' },
        type: 'figure',
        units: [
          { code: 'month', zh: '个月', en: 'month' },
          { code: 'year', zh: '年', en: 'year' },
          { code: 'd', zh: '天', en: 'day' },
        ],
        bounds: null,
        choices: [],
        isNeeded: false,
        inLists: false,
        isFilter: false,
      },
      {
        name: { zh: '工作地点', en: 'Place of work' },
        type: 'place',
        units: [],
        bounds: null,
        choices: [],
        isNeeded: false,
        inLists: false,
        isFilter: true,
      },
      {
        name: { zh: '到岗日期', en: 'Start' },
        type: 'date',
        units: [],
        bounds: null,
        choices: [],
        isNeeded: false,
        inLists: false,
        isFilter: false,
      },
    ],
    terms: {
      quantity: { zh: '人数', en: 'head count' },
      price: { zh: '薪酬', en: 'wage' },
      certificates: null,
    },
  },
  capital: {
    fields: [
      {
        name: { zh: '资金额度', en: 'Amount' },
        type: 'figure',
        units: [
          { code: 'CNY10k', zh: '万元', en: 'CNY 10,000' },
          { code: 'CNY100m', zh: '亿元', en: 'CNY 100 million' },
          { code: 'CNY', zh: '元', en: 'CNY' },
        ],
        bounds: null,
        choices: [],
        isNeeded: true,
        inLists: true,
        isFilter: true,
      },
      {
        name: { zh: '资金方式', en: 'Form of finance' },
        type: 'choice',
        units: [],
        bounds: null,
        choices: [
          { zh: '股权投资', en: 'equity' },
          { zh: '银行贷款', en: 'bank loan' },
          { zh: '融资租赁', en: 'financial lease' },
          { zh: '供应链金融', en: 'supply chain finance' },
          { zh: '债权', en: 'debt' },
          { zh: '基金', en: 'fund' },
          { zh: '担保', en: 'guarantee' },
          { zh: '其他', en: 'other' },
        ],
        isNeeded: true,
        inLists: true,
        isFilter: true,
      },
      {
        name: { zh: '投向', en: 'Field of investment' },
        type: 'text',
        units: [],
        bounds: null,
        choices: [],
        isNeeded: false,
        inLists: true,
        isFilter: true,
      },
      {
        name: { zh: '所占股份', en: 'Share' },
        type: 'figure',
        units: [{ code: '%', zh: '%', en: '%' }],
        bounds: [0, 100],
        choices: [],
        isNeeded: false,
        inLists: false,
        isFilter: true,
      },
      {
        name: { zh: '项目阶段', en: 'Stage' },
        type: 'choice',
        units: [],
        bounds: null,
        choices: [
          { zh: '不限', en: 'any' },
          { zh: '种子期', en: 'seed' },
          { zh: '初创期', en: 'start-up' },
          { zh: '成长期', en: 'growth' },
          { zh: '成熟期', en: 'mature' },
          { zh: '技改扩产', en: 'renewal and expansion' },
        ],
        isNeeded: false,
        inLists: false,
        isFilter: true,
      },
      {
        name: { zh: '资金期限', en: 'Term' },
        type: 'figure',
        units: [
          { code: 'month', zh: '个月', en: 'month' },
          { code: 'year', zh: '年', en: 'year' },
        ],
        bounds: null,
        choices: [],
        isNeeded: false,
        inLists: false,
        isFilter: true,
      },
      {
        name: { zh: '年化利率', en: 'Interest a year' },
        type: 'figure',
        units: [{ code: '%', zh: '%', en: '%' }],
        bounds: [0, 100],
        choices: [],
        isNeeded: false,
        inLists: false,
        isFilter: true,
      },
      {
        name: { zh: '担保方式', en: 'Security' },
        type: 'text',
        units: [],
        bounds: null,
        choices: [],
        isNeeded: false,
        inLists: false,
        isFilter: false,
      },
    ],
    terms: {},
  },
} as const;
