import type { ExpulsionCaseDto } from '@wanchang/admission/testing';
import { AdmissionHttpModule } from '@wanchang/admission/http';
import { DocumentsHttpModule } from '@wanchang/documents/http';
import { MembershipHttpModule } from '@wanchang/membership/http';
import { aClient, aMember, aVisitor, inside, type Client } from '@wanchang/membership/testing';
import { createTestApi, sql, type TestApi } from '@wanchang/platform/testing';
import { PostsHttpModule } from '@wanchang/posts/http';

let api: TestApi;
let secretariat: Client;
let chairman: Client;
let secretary: Client;

beforeAll(async () => {
  const imports = [AdmissionHttpModule, DocumentsHttpModule, MembershipHttpModule, PostsHttpModule];
  api = await createTestApi({ imports }, { readsActors: true });
  secretariat = await aClient(api, null, { name: '李秘书', duty: 'administration' });
  chairman = await officer('chairman', '王理事长');
  secretary = await officer('secretary_general', '李秘书长');
});
afterAll(() => api?.close());

/** Where the paper of this number is verified; its check code is read in the register, as it stands on the paper. */
async function verification(number: string): Promise<string> {
  const found = await api.database.one<{ code: string }>(
    sql('SELECT check_code AS code FROM documents WHERE number = $1'),
    [number],
  );
  return `/verifications/${number}?code=${found?.code}`;
}

async function officer(kind: string, name: string): Promise<Client> {
  const person = await aClient(api, null, { name });
  const decision = { basis: 'election', decision: '第57次联席会议' };
  await secretariat.ask('POST', '/posts', { kind, account: person.email, ...decision });
  return person;
}

const CASES = '/expulsion-cases';
const OWN = '/my-unit/expulsion-cases';

async function aUnit() {
  const member = await aMember(inside(api));
  const administrator = await aClient(api, member, { name: '陈厂长', role: 'administrator' });
  return { ...member, administrator };
}

async function opened(memberId: string): Promise<ExpulsionCaseDto> {
  const reasons = '以联席会议名义对外签约，造成严重损失。';
  return secretariat.ask('POST', CASES, { memberId, reasons });
}

async function noticed(memberId: string): Promise<ExpulsionCaseDto> {
  const { id, version } = await opened(memberId);
  return secretariat.ask('POST', `${CASES}/${id}/notify`, { version, answerDays: 15 });
}

async function answered(unit: Awaited<ReturnType<typeof aUnit>>): Promise<ExpulsionCaseDto> {
  const { id, version } = await noticed(unit.id);
  const text = '签约人已离职，我单位不知情。';
  return unit.administrator.ask('POST', `${OWN}/${id}/answer`, { version, text });
}

const expel = (by: Client, { id, version }: ExpulsionCaseDto) =>
  by.ask<ExpulsionCaseDto>('POST', `${CASES}/${id}/decide`, {
    ...{ version, outcome: 'expel', reason: '严重损害本会声誉' },
  });

async function appealed(unit: Awaited<ReturnType<typeof aUnit>>): Promise<ExpulsionCaseDto> {
  const { id, version } = await expel(secretary, await answered(unit));
  return unit.administrator.ask('POST', `${OWN}/${id}/appeal`, { version, text: '有新证据。' });
}

const settle = (
  { id, version }: ExpulsionCaseDto,
  outcome: string,
): [string, Record<string, unknown>] => [
  `${CASES}/${id}/appeal/decide`,
  { version, outcome, reason: '经审理' },
];

describe('an expulsion', () => {
  it('R12.2 is a case: reasons, notice with a period, the unit’s answer, a decision, the circular, and no access any more', async () => {
    const unit = await aUnit();
    const found = await answered(unit);
    expect(found).toMatchObject({ state: 'answered', answer: '签约人已离职，我单位不知情。' });
    const done = await expel(chairman, found);
    expect(done).toMatchObject({ state: 'expelled', decidedByName: '王理事长' });
    expect(done.circularNumber).toMatch(/^TB-\d{4}-\d{6}$/);
    expect(done.steps.map(({ action }) => action)).toEqual(['notify', 'answer', 'expel']);
    const { history } = await secretariat.ask<{ history: { to: string; reason: string }[] }>(
      'GET',
      `/members/${unit.id}`,
    );
    expect(history[0]).toMatchObject({ to: 'expelled' });
    expect(history[0]!.reason).toContain(done.circularNumber);
    expect(await unit.administrator.refusal('GET', '/my-unit/colleagues')).toBe(
      'membership.unit-without-access',
    );
    const paper = await unit.administrator.send<string>('GET', `${OWN}/${done.id}/circular.pdf`);
    expect([paper.status, paper.body.slice(0, 5)]).toEqual([200, '%PDF-']);
    const verified = await aVisitor(api).ask('GET', await verification(done.circularNumber!));
    expect(verified).toMatchObject({ number: done.circularNumber, state: 'valid' });
    const walked = await aVisitor(api).refusal('GET', `/verifications/${done.circularNumber}`);
    expect(walked).toBe('documents.number-not-found');
  });

  it('R12.2 has no way around the case: there is no route that expels at once', async () => {
    const { id, version } = await aUnit();
    const order = { reason: '直接除名', version };
    const { status } = await secretariat.send('POST', `/members/${id}/expel`, order);
    expect(status).toBe(404);
  });

  it('R12.2 waits for the answer, or for the end of the period by the database’s day', async () => {
    const unit = await aUnit();
    const { id, version } = await noticed(unit.id);
    const decision = { version, outcome: 'expel', reason: '未答复' };
    expect(await chairman.refusal('POST', `${CASES}/${id}/decide`, decision)).toBe(
      'admission.answer-awaited',
    );
    await api.database.execute(
      sql(`UPDATE expulsion_cases SET answer_due_on = current_date - 2 WHERE id = $1`),
      [id],
    );
    expect(await chairman.ask('POST', `${CASES}/${id}/decide`, decision)).toMatchObject({
      state: 'expelled',
      answerOver: true,
    });
  });

  it('R12.2 is decided by those whose post allows it, and not by who is concerned', async () => {
    const unit = await aUnit();
    const found = await answered(unit);
    const decision = { version: found.version, outcome: 'dismiss', reason: '情节轻微' };
    const path = `${CASES}/${found.id}/decide`;
    expect(await secretariat.refusal('POST', path, decision)).toBe(
      'admission.not-entitled-to-expel',
    );
    expect(await unit.administrator.refusal('POST', path, decision)).toBe('platform.not-allowed');
    await secretariat.ask('POST', '/posts', {
      ...{ kind: 'director', account: unit.administrator.email, memberId: unit.id },
      ...{ basis: 'election', decision: '理事会' },
    });
    await api.database.execute(
      sql(`UPDATE posts SET person_id = $1 WHERE member_id = $2 AND kind = 'director'`),
      [chairman.personId, unit.id],
    );
    expect(await chairman.refusal('POST', path, decision)).toBe('admission.concerned-by-case');
    expect(await secretary.ask('POST', path, decision)).toMatchObject({ state: 'dismissed' });
    expect(await unit.administrator.ask('GET', '/me')).toMatchObject({ hasAccess: true });
  });

  it('R12.2 is decided once, however many decide at the same moment', async () => {
    const unit = await aUnit();
    const { id, version } = await answered(unit);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, at) =>
        (at % 2 ? chairman : secretary).send('POST', `${CASES}/${id}/decide`, {
          ...{ version, outcome: at % 3 ? 'expel' : 'dismiss', reason: '同时' },
        }),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('R12.2 shows the unit nothing before the notice, and nobody else’s case', async () => {
    const [unit, other] = [await aUnit(), await aUnit()];
    const { id, version } = await opened(unit.id);
    expect(await unit.administrator.refusal('GET', `${OWN}/${id}`)).toBe(
      'admission.expulsion-not-found',
    );
    await secretariat.ask('POST', `${CASES}/${id}/notify`, { version, answerDays: 15 });
    expect(await unit.administrator.ask('GET', OWN)).toMatchObject({ items: [{ id }] });
    expect(await other.administrator.refusal('GET', `${OWN}/${id}`)).toBe(
      'admission.expulsion-not-found',
    );
    const staff = await aClient(api, unit, { role: 'staff' });
    const answer = { version: version + 1, text: '我来答复' };
    expect(await staff.refusal('POST', `${OWN}/${id}/answer`, answer)).toBe(
      'admission.administrator-required',
    );
  });

  it('R12.2 is one case of a unit at a time, of a member only, and can be given up with a reason', async () => {
    const unit = await aUnit();
    const { id, version } = await opened(unit.id);
    const again = { memberId: unit.id, reasons: '另一理由' };
    expect(await secretariat.refusal('POST', CASES, again)).toBe('admission.expulsion-open');
    const dropped = { version, reason: '证据不足' };
    expect(await secretariat.ask('POST', `${CASES}/${id}/drop`, dropped)).toMatchObject({
      state: 'dropped',
    });
    const former = await aMember(inside(api), { standing: 'withdrawn' });
    const order = { memberId: former.id, reasons: '已退会' };
    expect(await secretariat.refusal('POST', CASES, order)).toBe('admission.not-expellable');
  });
});

describe('an appeal', () => {
  it('R12.2 is decided by another officer than who expelled; a reversal brings the unit back, and takes the circular’s place', async () => {
    const unit = await aUnit();
    const found = await appealed(unit);
    expect(await secretary.refusal('POST', ...settle(found, 'reverse'))).toBe(
      'admission.own-decision',
    );
    const done = await chairman.ask<ExpulsionCaseDto>('POST', ...settle(found, 'reverse'));
    expect(done).toMatchObject({ state: 'reversed' });
    expect(done.reversalNumber).toMatch(/^JD-/);
    expect(await unit.administrator.ask('GET', '/me')).toMatchObject({ hasAccess: true });
    const circular = await aVisitor(api).ask('GET', await verification(done.circularNumber!));
    expect(circular).toMatchObject({ state: 'superseded' });
  });

  it('R12.2 that is upheld leaves the expulsion in force', async () => {
    const unit = await aUnit();
    const done = await chairman.ask('POST', ...settle(await appealed(unit), 'uphold'));
    expect(done).toMatchObject({ state: 'upheld', reversalNumber: null });
    expect(await unit.administrator.ask('GET', '/me')).toMatchObject({ hasAccess: false });
  });

  it('R12.2 comes within its period', async () => {
    const unit = await aUnit();
    const { id, version } = await expel(secretary, await answered(unit));
    await api.database.execute(
      sql(`UPDATE expulsion_cases SET appeal_due_on = current_date - 2 WHERE id = $1`),
      [id],
    );
    const appeal = { version, text: '迟到的申诉' };
    expect(await unit.administrator.refusal('POST', `${OWN}/${id}/appeal`, appeal)).toBe(
      'admission.appeal-late',
    );
  });
});
