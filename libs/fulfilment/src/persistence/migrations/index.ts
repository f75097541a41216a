import { Contracts1764350510000 } from './1764350510000-contracts';
import { CooperationReminders1764800150000 } from './1764800150000-cooperation-reminders';
import { Cooperations1764480530000 } from './1764480530000-cooperations';
import { DisputesAndRatings1764480520000 } from './1764480520000-disputes-and-ratings';
import { CorrectionsAndRests1765000010000 } from './1765000010000-corrections-and-rests';
import { EndedProposals1765000020000 } from './1765000020000-ended-proposals';
import { PerformedDeals1766100040100 } from './1766100040100-performed-deals';
import { SignedContents1765000000000 } from './1765000000000-signed-contents';
import { LateAnswers1764570010000 } from './1764570010000-late-answers';

export const fulfilmentMigrations = [
  Contracts1764350510000,
  DisputesAndRatings1764480520000,
  Cooperations1764480530000,
  LateAnswers1764570010000,
  CooperationReminders1764800150000,
  SignedContents1765000000000,
  CorrectionsAndRests1765000010000,
  EndedProposals1765000020000,
  PerformedDeals1766100040100,
];
