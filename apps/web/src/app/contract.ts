import type { components, paths } from './api';

/** The words of the server's interface that the app speaks; all of them come from its OpenAPI document. */
type Schemas = components['schemas'];

export type { paths };
export type ProblemDocument = Schemas['Problem'];
export type FieldProblem = NonNullable<ProblemDocument['errors']>[number];

export type Me = Schemas['MeDto'];
export type Credentials = Schemas['SignInDto'];
export type SignedInSession = Schemas['SessionDto'];
export type ApiToken = Schemas['ApiTokenDto'];

export type Coast = Schemas['Coast'];
export type Standing = Schemas['Standing'];
export type UnitRole = Schemas['ColleagueDto']['role'];
export type MemberRef = Schemas['MemberRefDto'];
export type MemberDetails = Schemas['MemberDto'];
export type MemberFile = Schemas['MemberDetailsDto'];
export type MemberProfile = Schemas['MemberProfileDto'];
export type MyUnit = Schemas['MyUnitDto'];
export type NewMember = Schemas['RegisterMemberDto'];
export type UnitRevision = Schemas['ReviseMyUnitDto'];
export type StandingChange = Schemas['StandingChangeDto'];
export type Colleague = Schemas['ColleagueDto'];
export type OpenInvitation = Schemas['OpenInvitationDto'];
export type MemberImport = Schemas['RosterReportDto'];
export type MemberImportRow = Schemas['RosterRowDto'];

export type Industry = Schemas['IndustryDto'];
export type IndustryRef = Schemas['IndustryRefDto'];
export type Region = Schemas['RegionDto'];
export type Money = Schemas['TotalDto'];
export type Currency = Schemas['MoneyDto']['currency'];
export type Quantity = Schemas['QuantityDto'];
export type Side = Schemas['Side'];
export type ResourceKind = Schemas['ResourceKind'];
export type ListingState = Schemas['ListingState'];
export type ListingImage = Schemas['ListingImageDto'];
export type Listing = Schemas['ListingDto'];
export type ListingCard = Schemas['ListingCardDto'];
export type Teaser = Schemas['TeaserDto'];
export type NewListing = Schemas['CreateListingDto'];
export type ListingChanges = Omit<Schemas['ReviseListingDto'], 'version'>;
export type ListingVersion = Schemas['VersionDto'];
export type ListingCounts = Schemas['ListingCountsDto'];
export type SearchPage = Schemas['SearchPageDto'];
export type SearchHit = SearchPage['items'][number];
export type Facet = Schemas['FacetCountDto'] & { label?: string };
export type ImportState = Schemas['ImportState'];
export type ListingImport = Schemas['ImportDto'];
export type ImportRow = Schemas['ImportRowDto'];

export type Match = Schemas['MatchDto'];
export type MatchPart = Schemas['MatchPartDto'];
export type Feedback = Schemas['GivenFeedbackDto'];
export type NotRelevantReason = NonNullable<Feedback['reason']>;

export type FactorWeights = Schemas['FactorWeightsDto'];
export type Weights = Schemas['WeightsDto'];
export type WeightsPreview = Schemas['WeightsPreviewDto'];
export type WeightsComparison = Schemas['WeightsComparisonDto'];
export type Precision = Schemas['PrecisionDto'];
export type FeedbackPrecision = Schemas['FeedbackPrecisionDto'];
export type Rematch = Schemas['RematchDto'];
export type RematchState = Schemas['RematchState'];
export type SupplyDemandCell = Schemas['SupplyDemandCellDto'];
export type UnmetDemand = Schemas['UnmetDemandDto'];

export type DealRoom = Schemas['DealRoomDto'];
export type DealRoomSummary = Schemas['DealRoomSummaryDto'];
export type Offer = Schemas['OfferDto'];
export type Terms = Schemas['TermsDto'];
export type TermsLine = Schemas['OfferLineDto'];
export type Difference = Schemas['DifferenceDto'];
export type Message = Schemas['MessageDto'];
export type RoomFile = Schemas['RoomFileDto'];

export type Notice = Schemas['NoticeDto'];
export type Site = Schemas['SiteDto'];
export type MemberHome = Schemas['HomeDto'];
export type Figures = Schemas['FiguresDto'];
export type MailSummary = Schemas['MailSummaryDto'];
export type Job = Schemas['JobDto'];
export type JobState = Job['state'];
