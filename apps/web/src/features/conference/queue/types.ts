import type { Schemas } from '../../../api/schemas';

export type Queue = Schemas['QueueDto'];
export type QueueTicket = Schemas['QueueTicketDto'];
export type QueueOrder = Schemas['OpenQueueDto'];
