import { ConferenceBookingEntity } from './conference-booking.entity';
import { ConferenceFollowUpAnswerEntity } from './conference-follow-up-answer.entity';
import { ConferenceFollowUpEntity } from './conference-follow-up.entity';
import { ConferenceMeetingEntity } from './conference-meeting.entity';
import { ConferenceOutcomeEntity } from './conference-outcome.entity';
import { ConferenceParticipantEntity } from './conference-participant.entity';
import { ConferencePresenceEntity } from './conference-presence.entity';
import { ConferenceRepresentativeEntity } from './conference-representative.entity';
import { ConferenceScheduleRunEntity } from './conference-schedule-run.entity';
import { ConferenceSessionEntity } from './conference-session.entity';
import { ConferenceSlotEntity } from './conference-slot.entity';
import { ConferenceTableEntity } from './conference-table.entity';
import { ConferenceTableScanEntity } from './conference-table-scan.entity';
import { ConferenceRetiredCodeEntity } from './conference-retired-code.entity';
import { ConferenceUnmetEntity } from './conference-unmet.entity';
import { ConferenceWishEntity } from './conference-wish.entity';
import { ConferenceQueueEntity } from './conference-queue.entity';
import { ConferenceQueueTicketEntity } from './conference-queue-ticket.entity';
import { MeetingRequestEntity } from './meeting-request.entity';

export const matchmakingSessionEntities = [
  ConferenceBookingEntity,
  ConferenceFollowUpAnswerEntity,
  ConferenceFollowUpEntity,
  ConferenceMeetingEntity,
  ConferenceOutcomeEntity,
  ConferenceParticipantEntity,
  ConferencePresenceEntity,
  ConferenceRepresentativeEntity,
  ConferenceScheduleRunEntity,
  ConferenceSessionEntity,
  ConferenceSlotEntity,
  ConferenceTableEntity,
  ConferenceTableScanEntity,
  ConferenceRetiredCodeEntity,
  ConferenceUnmetEntity,
  ConferenceWishEntity,
  ConferenceQueueEntity,
  ConferenceQueueTicketEntity,
  MeetingRequestEntity,
];
