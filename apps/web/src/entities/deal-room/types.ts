import type { Schemas } from '../../api/schemas';

export type DealRoom = Schemas['DealRoomDto'];
export type DealRoomSummary = Schemas['DealRoomSummaryDto'];
