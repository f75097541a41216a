import { makeCreditCode } from '@wanchang/kernel';
import type { Colleague, Mail, Me, Member, Page, SecretariatPerson, UnitRole } from './contract';
import { eventually } from './eventually';
import type { HttpClient } from './http-client';
import type { System } from './system';

export const PASSWORD = 'correct horse battery';

/** A person with a browser of their own. */
export interface Person {
  readonly email: string;
  readonly browser: HttpClient;
}

/** A member unit with the administrator who was invited when it was registered. */
export interface Unit {
  readonly id: string;
  readonly nameZh: string;
  readonly administrator: Person;
}

export interface UnitFile {
  readonly nameZh: string;
  readonly kind?: string;
  readonly regionCode?: string;
  readonly email?: string;
}

/** 浙江省温州市永嘉县, on the coast. */
export const COASTAL_REGION = '330324';
/** 甘肃省定西市陇西县, inland. */
export const INTERIOR_REGION = '621122';

let counter = 0;
export const newEmail = (name: string) => `${name}-${++counter}@test.example`;

/** The first administrator of the secretariat, made as an operator makes one. */
export async function createAdministrator(system: System): Promise<Person> {
  const email = newEmail('administrator');
  await system.cli(
    ['create-admin', '--email', email, '--name', '秘书处管理员', '--password-stdin'],
    PASSWORD,
  );
  return signIn(system, email);
}

/** Somebody in the secretariat with one duty, where there is another administrator. Needs no worker. */
export async function createSecretary(system: System, duty = 'general-affairs'): Promise<Person> {
  const secretary = await createAdministrator(system);
  const { email, browser } = secretary;
  await assignDuty(secretary, email, duty);
  const { items } = await browser.get<Page<SecretariatPerson>>('/secretariat-people?limit=100');
  const own = items.find((person) => person.email === email)!.assignments;
  await endDuty(secretary, own.find((assignment) => assignment.duty === 'administration')!.id);
  return secretary;
}

/** @returns the id of the assignment */
export async function assignDuty(
  { browser }: Person,
  account: string,
  duty: string,
  more: { readonly office?: string; readonly name?: string } = {},
): Promise<string> {
  const order = { account, office: 'shanghai', duty, ...more };
  return (await browser.post<{ id: string }>('/secretariat-assignments', order)).id;
}

export const endDuty = ({ browser }: Person, id: string) =>
  browser.post(`/secretariat-assignments/${id}/end`);

export async function signIn(system: System, email: string, password = PASSWORD): Promise<Person> {
  const browser = system.visitor();
  await browser.post('/sessions', { identifier: email, password });
  return { email, browser };
}

/** Registers a unit; its administrator accepts the invitation that comes by mail. */
export async function createUnit(
  system: System,
  secretariat: Person,
  { email = newEmail('unit'), ...file }: UnitFile,
): Promise<Unit> {
  const kind = file.kind ?? 'domestic_enterprise';
  const member = await secretariat.browser.post<Member>('/members', {
    kind,
    creditCode: kind === 'domestic_enterprise' ? makeCreditCode(++counter) : null,
    regionCode: COASTAL_REGION,
    ...file,
    administratorName: '管理员',
    administratorEmail: email,
  });
  const administrator = await acceptInvitation(system, secretariat, email);
  return { id: member.id, nameZh: file.nameZh, administrator };
}

export async function createColleague(
  system: System,
  secretariat: Person,
  { administrator }: Unit,
  role: UnitRole = 'staff',
): Promise<Person> {
  const email = newEmail('colleague');
  await administrator.browser.post('/my-unit/invitations', { email, role });
  return acceptInvitation(system, secretariat, email);
}

/** A person with an account who belongs to no unit any more. */
export async function createPersonWithoutUnit(
  system: System,
  secretariat: Person,
  unit: Unit,
): Promise<Person> {
  const person = await createColleague(system, secretariat, unit);
  const { items } = await unit.administrator.browser.get<Page<Colleague>>('/my-unit/colleagues');
  const { personId } = items.find(({ email }) => email === person.email)!;
  await unit.administrator.browser.delete(`/my-unit/colleagues/${personId}`);
  return person;
}

async function acceptInvitation(
  system: System,
  secretariat: Person,
  email: string,
): Promise<Person> {
  const token = await tokenMailedTo(secretariat, email);
  const browser = system.visitor();
  await browser.post('/invitations/accept', { token, name: '李敏', password: PASSWORD });
  return { email, browser };
}

/** The secret of the newest link that was mailed to an address. @param about a part of the subject */
export async function tokenMailedTo(
  secretariat: Person,
  email: string,
  about = '',
): Promise<string> {
  const { text } = await mailTo(secretariat, email, about);
  const [, token] = /#([\w-]{20,})/.exec(text) ?? [];
  if (!token) throw new Error(`no link in the mail to ${email}: ${text}`);
  return token;
}

/** The newest mail to an address; the secretariat's console shows what was sent. */
export async function mailTo({ browser }: Person, email: string, about = ''): Promise<Mail> {
  return eventually(async () => {
    const { items } = await browser.get<Page<Mail>>('/mails?limit=100');
    const mail = items.find(({ to, subject }) => to === email && subject.includes(about));
    if (!mail) throw new Error(`no mail to ${email}`);
    return browser.get<Mail>(`/mails/${mail.id}`);
  });
}

export type StandingDecision = 'suspend' | 'reinstate';

export async function decide(
  { browser }: Person,
  { id }: Pick<Unit, 'id'>,
  decision: StandingDecision,
): Promise<Member> {
  const { version } = await browser.get<Member>(`/members/${id}`);
  return browser.post<Member>(`/members/${id}/${decision}`, { reason: '年费逾期未缴', version });
}

export const whoAmI = ({ browser }: Person) => browser.get<Me>('/me');
