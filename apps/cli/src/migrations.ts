import { admissionMigrations } from '@wanchang/admission';
import { approvalsMigrations } from '@wanchang/approvals';
import { catalogMigrations } from '@wanchang/catalog';
import { conferenceMigrations } from '@wanchang/conference';
import { matchmakingSessionMigrations } from '@wanchang/matchmaking-session';
import { documentsMigrations } from '@wanchang/documents';
import { fulfilmentMigrations } from '@wanchang/fulfilment';
import { identityMigrations } from '@wanchang/identity';
import { matchmakingMigrations } from '@wanchang/matchmaking';
import { membershipMigrations } from '@wanchang/membership';
import { negotiationMigrations } from '@wanchang/negotiation';
import { platformMigrations } from '@wanchang/platform';
import { feesMigrations } from '@wanchang/fees';
import { postsMigrations } from '@wanchang/posts';
import { roomDocumentsMigrations } from '@wanchang/room-documents';
import { auctionsMigrations } from '@wanchang/auctions';
import { rfqFilesMigrations } from '@wanchang/rfq-files';
import { sourcingMigrations } from '@wanchang/sourcing';
import { tenderingMigrations } from '@wanchang/tendering';
import { searchMigrations } from '@wanchang/search';

/** Every library's migrations; TypeORM runs them in the order of their timestamps. */
export const migrations = [
  ...platformMigrations,
  ...identityMigrations,
  ...documentsMigrations,
  ...membershipMigrations,
  ...postsMigrations,
  ...approvalsMigrations,
  ...feesMigrations,
  ...admissionMigrations,
  ...searchMigrations,
  ...catalogMigrations,
  ...matchmakingMigrations,
  ...negotiationMigrations,
  ...roomDocumentsMigrations,
  ...sourcingMigrations,
  ...tenderingMigrations,
  ...rfqFilesMigrations,
  ...auctionsMigrations,
  ...fulfilmentMigrations,
  ...conferenceMigrations,
  ...matchmakingSessionMigrations,
];
