import type { DelegateFile } from '../domain/delegate';
import type { ReviseDelegateDto } from './conference.requests';

/** What was left empty is not stated. */
export function delegateFile(body: ReviseDelegateDto): Omit<DelegateFile, 'role'> {
  const { name, email, phone, position, arrival, needsHotel, food, interpreter, consent } = body;
  return {
    ...{ name, needsHotel, consent },
    email: email || null,
    phone: phone || null,
    position: position || null,
    arrival: arrival || null,
    food: food || null,
    interpreter: interpreter || null,
  };
}
