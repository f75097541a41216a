import type { AgendaOrder } from '../use-cases/plan-agenda';
import type { PlanAgendaItemDto } from './agenda.requests';

/** What was left empty is not stated. */
export function agendaOrder(body: PlanAgendaItemDto): AgendaOrder {
  const { kind, title, summary, hallId, startsAt, endsAt, signUp, places, speakerIds } = body;
  return {
    ...{ kind, title, signUp, speakerIds },
    ...{ summary: summary || null, hallId: hallId ?? null, places: places ?? null },
    ...{ startsAt: new Date(startsAt), endsAt: new Date(endsAt) },
  };
}
