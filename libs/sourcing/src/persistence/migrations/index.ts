import { Sourcing1764340015000 } from './1764340015000-sourcing';
import { Splits1764340016000 } from './1764340016000-splits';
import { Sealed1764510000000 } from './1764510000000-sealed';
import { ComparisonMarks1764550000000 } from './1764550000000-comparison-marks';
import { FinalStage1764550010000 } from './1764550010000-final-stage';
import { QuotedInvitations1764550015000 } from './1764550015000-quoted-invitations';
import { FinalRoundBegan1764570000000 } from './1764570000000-final-round-began';
import { AwardedDeals1764570020000 } from './1764570020000-awarded-deals';

export const sourcingMigrations = [
  Sourcing1764340015000,
  Splits1764340016000,
  Sealed1764510000000,
  ComparisonMarks1764550000000,
  FinalStage1764550010000,
  QuotedInvitations1764550015000,
  FinalRoundBegan1764570000000,
  AwardedDeals1764570020000,
];
