import type { Member } from './contract';
import { createSecretary, type Person, type Unit } from './people';
import type { System } from './system';

export interface ExpulsionCase {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly circularNumber: string | null;
}

const officers = new WeakMap<System, Promise<Person>>();

/** The secretary-general of a system, who is of no unit: one holds the office at a time. */
export function officerOf(system: System, secretariat: Person): Promise<Person> {
  const known = officers.get(system) ?? appointed(system, secretariat);
  officers.set(system, known);
  return known;
}

async function appointed(system: System, secretariat: Person): Promise<Person> {
  const officer = await createSecretary(system, 'conference');
  await secretariat.browser.post('/posts', {
    ...{ kind: 'secretary_general', account: officer.email },
    ...{ basis: 'election', decision: '第57次联席会议' },
  });
  return officer;
}

/** The steps of a case, each by whom it belongs to. */
export const expulsion = {
  opened: ({ browser }: Person, { id: memberId }: Pick<Unit, 'id'>): Promise<ExpulsionCase> =>
    browser.post('/expulsion-cases', { memberId, reasons: '以联席会议名义对外签约。' }),

  noticed: async (secretariat: Person, unit: Pick<Unit, 'id'>): Promise<ExpulsionCase> => {
    const { id, version } = await expulsion.opened(secretariat, unit);
    const notice = { version, answerDays: 15 };
    return secretariat.browser.post(`/expulsion-cases/${id}/notify`, notice);
  },

  answered: async (secretariat: Person, unit: Unit): Promise<ExpulsionCase> => {
    const { id, version } = await expulsion.noticed(secretariat, unit);
    const answer = { version, text: '我单位不知情。' };
    const path = `/my-unit/expulsion-cases/${id}/answer`;
    return unit.administrator.browser.post(path, answer);
  },

  decided: async (officer: Person, { id, version }: ExpulsionCase, reason = '严重违反章程') =>
    officer.browser.post<ExpulsionCase>(`/expulsion-cases/${id}/decide`, {
      ...{ version, outcome: 'expel', reason },
    }),
};

/** Expels a unit by a case, from its reasons to its decision; its file afterwards. */
export async function expel(
  system: System,
  secretariat: Person,
  unit: Unit,
  reason?: string,
): Promise<Member> {
  const officer = await officerOf(system, secretariat);
  await expulsion.decided(officer, await expulsion.answered(secretariat, unit), reason);
  return secretariat.browser.get<Member>(`/members/${unit.id}`);
}
