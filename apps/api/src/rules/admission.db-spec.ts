import { EscalateLate } from '@wanchang/admission';
import { AdmissionHttpModule } from '@wanchang/admission/http';
import { DocumentsHttpModule } from '@wanchang/documents/http';
import { MembershipHttpModule } from '@wanchang/membership/http';
import { addDays, makeCreditCode, shanghaiDate } from '@wanchang/kernel';
import { aClient, aMember, aVisitor, inside, type Client } from '@wanchang/membership/testing';
import { PostsHttpModule } from '@wanchang/posts/http';
import { createTestApi, sql, type TestApi } from '@wanchang/platform/testing';
import {
  Admissions,
  anApplicationFile,
  aReport,
  type ApplicationDto,
  type BoardDto,
  type MeetingDetailsDto,
} from '@wanchang/admission/testing';

let api: TestApi;
let secretariat: Client;
let inspector: Client;
let admissions: Admissions;

beforeAll(async () => {
  const imports = [AdmissionHttpModule, DocumentsHttpModule, MembershipHttpModule, PostsHttpModule];
  api = await createTestApi({ imports }, { readsActors: true });
  secretariat = await aClient(api, null, { name: '李秘书', duty: 'administration' });
  inspector = await aClient(api, null, { name: '周专家' });
  admissions = new Admissions(secretariat);
  const officer = { account: secretariat.email, basis: 'election', decision: '第57次联席会议' };
  for (const kind of ['chairman', 'secretary_general'])
    await secretariat.ask('POST', '/posts', { kind, ...officer });
});
afterAll(() => api?.close());

const anApplicant = () => aClient(api, null, { name: '赵经理' });
const own = (applicant: Client, { id }: ApplicationDto) =>
  applicant.ask<ApplicationDto>('GET', `/my-applications/${id}`);

describe('applying', () => {
  it('R9.1 is open to the five kinds of unit that state their resources and needs: everything that is missing is told at once', async () => {
    const applicant = await anApplicant();
    const file = { kind: 'domestic_enterprise', nameZh: '某厂' };
    const { id, version } = await applicant.ask<ApplicationDto>('POST', '/my-applications', {
      file,
    });
    const { status, body } = await applicant.send<{ errors: { field: string }[] }>(
      'POST',
      `/my-applications/${id}/submit`,
      { version, charterVersion: 1 },
    );
    expect(status).toBe(400);
    expect(body.errors.map(({ field }) => field).sort()).toEqual([
      ...['contactName', 'contactPhone', 'creditCode', 'needs', 'offers', 'regionCode'],
    ]);
  });

  it('R9.1 says which digit of a credit code is wrong', async () => {
    const applicant = await anApplicant();
    const right = makeCreditCode(1, '330324');
    const wrong = right.slice(0, 17) + (right.endsWith('0') ? '1' : '0');
    const draft = await admissions.draft(applicant, { creditCode: wrong });
    const { body } = await applicant.send<{ errors: { field: string; code: string }[] }>(
      'POST',
      `/my-applications/${draft.id}/submit`,
      { version: draft.version, charterVersion: 1 },
    );
    expect(body.errors).toMatchObject([{ field: 'creditCode', code: 'credit-code-check-digit' }]);
  });

  it('R9.1 proposes the successor of a county that no longer exists', async () => {
    const applicant = await anApplicant();
    const draft = await admissions.draft(applicant, { kind: 'county', regionCode: '330621' });
    const { body } = await applicant.send<{ errors: { code: string; message: string }[] }>(
      'POST',
      `/my-applications/${draft.id}/submit`,
      { version: draft.version, charterVersion: 1 },
    );
    expect(body.errors).toMatchObject([{ field: 'regionCode', code: 'region-abolished' }]);
    expect(body.errors[0]!.message).toContain('柯桥区');
  });

  it('R10.1 is possible on any day, and shows the steps, their dates and what comes next', async () => {
    const applicant = await anApplicant();
    const { state, receivedOn, timeLeft, steps, actions } = await admissions.applied(applicant);
    expect({ state, receivedOn, actions }).toEqual({
      ...{ state: 'applied', receivedOn: shanghaiDate(new Date()) },
      actions: ['assign', 'return', 'withdraw'],
    });
    expect(timeLeft).toEqual({ workingDays: 10, late: false });
    expect(steps).toMatchObject([{ action: 'submit', byName: '赵经理', at: expect.any(String) }]);
  });

  it('R16.1 accepts a named version of the charter, on record with who and when; an outdated one is refused', async () => {
    const applicant = await anApplicant();
    const draft = await admissions.draft(applicant);
    const body = { version: draft.version, charterVersion: 2 };
    expect(await applicant.refusal('POST', `/my-applications/${draft.id}/submit`, body)).toBe(
      'admission.charter-outdated',
    );
    const { charterVersion, charterAcceptedAt } = await admissions.submit(applicant, draft);
    expect({ charterVersion, charterAcceptedAt }).toEqual({
      ...{ charterVersion: 1, charterAcceptedAt: expect.any(String) },
    });
    const charter = await aVisitor(api).ask('GET', '/charter-versions/1');
    expect(charter).toMatchObject({
      number: 1,
      current: true,
      body: expect.stringContaining('宗旨'),
    });
  });

  it('R10.1 is done once by a unit at a time, however often it is sent', async () => {
    const applicant = await anApplicant();
    const draft = await admissions.draft(applicant);
    const path = `/my-applications/${draft.id}/submit`;
    const body = { version: draft.version, charterVersion: 1 };
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => applicant.send('POST', path, body)),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await own(applicant, draft)).steps).toHaveLength(1);
    const second = await anApplicant();
    const same = await admissions.draft(second, { creditCode: draft.file.creditCode });
    expect(
      await second.refusal('POST', `/my-applications/${same.id}/submit`, {
        ...{ version: same.version, charterVersion: 1 },
      }),
    ).toBe('admission.already-applied');
  });

  it('is not for a unit that is a member already', async () => {
    const { creditCode, nameZh } = await aMember(inside(api));
    const applicant = await anApplicant();
    const draft = await admissions.draft(applicant, { creditCode, nameZh });
    expect(
      await applicant.refusal('POST', `/my-applications/${draft.id}/submit`, {
        ...{ version: draft.version, charterVersion: 1 },
      }),
    ).toBe('admission.already-member');
  });

  it('is continued by a colleague who has the link, seen by nobody else, and saved as far as it is', async () => {
    const [applicant, colleague, other] = [
      await anApplicant(),
      await anApplicant(),
      await anApplicant(),
    ];
    const draft = await applicant.ask<ApplicationDto>('POST', '/my-applications', {
      file: { nameZh: '半份申请' },
    });
    const path = `/my-applications/${draft.id}`;
    expect(await colleague.refusal('GET', path)).toBe('admission.application-not-found');
    const { code } = await applicant.ask<{ code: string }>('POST', `${path}/share`);
    await colleague.ask('POST', '/my-applications/join', { code });
    const saved = await colleague.ask<ApplicationDto>('PUT', path, {
      ...{ version: draft.version, file: anApplicationFile({ nameZh: '半份申请' }) },
    });
    expect(saved.people).toHaveLength(2);
    const stale = { version: draft.version, file: {} };
    expect(await applicant.refusal('PUT', path, stale)).toBe('admission.stale-version');
    expect(await other.refusal('PUT', path, stale)).toBe('admission.application-not-found');
  });
});

describe('the inspection', () => {
  it('R10.2 is due ten working days after receipt, flagged when it is late, and told of once a day', async () => {
    const applicant = await anApplicant();
    const { id } = await admissions.applied(applicant);
    const day = addDays(shanghaiDate(new Date()), -30);
    await api.database.execute(
      sql(
        `UPDATE applications SET received_on = $2, inspection_due_on = $2::date + 14 WHERE id = $1`,
      ),
      [id, day],
    );
    const { columns } = await secretariat.ask<BoardDto>('GET', '/applications/board');
    const card = columns.flatMap(({ items }) => items).find((item) => item.id === id);
    expect(card).toMatchObject({ state: 'applied', timeLeft: { late: true } });
    const escalate = inside(api).get(EscalateLate);
    expect([await escalate.execute(), await escalate.execute()]).toEqual([1, 0]);
  });

  it('R10.2 comes with proposed days and an invitation, which the applicant reads', async () => {
    const applicant = await anApplicant();
    const { id } = await admissions.inspected(applicant, inspector);
    const visit = { days: ['2026-12-03', '2026-12-04'], invitation: '欢迎来访秘书处上海办事处。' };
    await secretariat.ask('POST', `/applications/${id}/visit`, visit);
    expect(await applicant.ask('GET', `/my-applications/${id}`)).toMatchObject({ visit });
  });

  it('R10.3 is seen by its inspectors and no others, and its report not by the applicant', async () => {
    const [applicant, other] = [await anApplicant(), await aClient(api)];
    const { id } = await admissions.reported(applicant, inspector);
    expect(await other.refusal('GET', `/inspections/${id}`)).toBe('admission.inspection-not-found');
    expect(await inspector.ask('GET', `/inspections/${id}`)).toMatchObject({
      report: { recommendation: 'admit' },
    });
    expect(await applicant.ask('GET', `/my-applications/${id}`)).toMatchObject({ report: null });
    expect(await other.refusal('POST', `/inspections/${id}/report`, aReport(4))).toBe(
      'admission.inspection-not-found',
    );
  });

  it('R10.3 is not made by who applies', async () => {
    const applicant = await anApplicant();
    const { id, version } = await admissions.applied(applicant);
    const team = { version, inspectors: [{ account: applicant.email }] };
    expect(await secretariat.refusal('POST', `/applications/${id}/inspectors`, team)).toBe(
      'admission.inspector-concerned',
    );
  });
});

describe('the two office meetings', () => {
  it('R10.3 cannot be skipped or taken in another order by any route', async () => {
    const applicant = await anApplicant();
    const applied = await admissions.applied(applicant);
    const meeting = (kind: string) => ({
      ...{ kind, heldOn: shanghaiDate(new Date()), attendees: '王理事长' },
      applicationIds: [applied.id],
    });
    const plan = (kind: string) => secretariat.refusal('POST', '/office-meetings', meeting(kind));
    expect(await plan('secretary_general')).toBe('admission.case-not-ready');
    const { id, version } = await admissions.inspected(applicant, inspector);
    expect(await plan('chairman')).toBe('admission.case-not-ready');
    await inspector.ask('POST', `/inspections/${id}/report`, aReport(version));
    const late = { ...meeting('chairman'), applicationIds: [id] };
    expect(await secretariat.refusal('POST', '/office-meetings', late)).toBe(
      'admission.case-not-ready',
    );
    await admissions.decided('secretary_general', { id });
    await admissions.decided('chairman', { id });
    const steps = (await own(applicant, { id } as ApplicationDto)).steps.map(({ to }) => to);
    expect(steps).toEqual(['applied', 'inspection', 'reported', 'endorsed', 'approved']);
  });

  it('R10.3 decide once, however many decide at the same moment', async () => {
    const applicant = await anApplicant();
    const { id } = await admissions.reported(applicant, inspector);
    const meeting = await admissions.meeting('secretary_general', { id });
    const path = `/office-meetings/${meeting.id}/cases/${id}/decide`;
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, at) =>
        secretariat.send('POST', path, { outcome: at % 2 ? 'pass' : 'refuse', reason: '同时' }),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const { steps } = await own(applicant, { id } as ApplicationDto);
    expect(steps.filter(({ action }) => action === 'pass' || action === 'refuse')).toHaveLength(1);
  });

  it('R6.1 R10.3 need a reason to refuse or to send back, and somebody whose post allows to decide', async () => {
    const applicant = await anApplicant();
    const { id } = await admissions.reported(applicant, inspector);
    const meeting = await admissions.meeting('secretary_general', { id });
    const path = `/office-meetings/${meeting.id}/cases/${id}/decide`;
    expect(await secretariat.refusal('POST', path, { outcome: 'refuse' })).toBe(
      'admission.reason-required',
    );
    const clerk = await aClient(api, null, { duty: 'administration' });
    expect(await clerk.refusal('POST', path, { outcome: 'pass' })).toBe('admission.not-entitled');
  });

  it('R10.1 send an application back, and it returns to the meeting that did', async () => {
    const applicant = await anApplicant();
    const { id } = await admissions.reported(applicant, inspector);
    await admissions.decided('secretary_general', { id });
    await admissions.decided('chairman', { id }, 'return');
    const returned = await own(applicant, { id } as ApplicationDto);
    expect(returned).toMatchObject({ state: 'returned_by_chairman' });
    expect((await admissions.submit(applicant, returned)).state).toBe('endorsed');
  });

  it('R10.1 refuse with a reason that the applicant reads, who can apply again', async () => {
    const applicant = await anApplicant();
    const { id } = await admissions.reported(applicant, inspector);
    await admissions.decided('secretary_general', { id }, 'refuse');
    const refused = await own(applicant, { id } as ApplicationDto);
    expect(refused).toMatchObject({ state: 'refused', actions: [] });
    expect(refused.steps.at(-1)).toMatchObject({ action: 'refuse', reason: '材料不足' });
    const again = await applicant.ask<ApplicationDto>('POST', '/my-applications', {
      file: refused.file,
    });
    expect((await admissions.submit(applicant, again)).state).toBe('applied');
  });

  it('R10.3 are closed with minutes, once everything is decided', async () => {
    const [first, second] = [await anApplicant(), await anApplicant()];
    const cases = [
      await admissions.reported(first, inspector),
      await admissions.reported(second, inspector),
    ];
    const { id } = await admissions.meeting('secretary_general', ...cases);
    const decide = (at: number) =>
      secretariat.ask('POST', `/office-meetings/${id}/cases/${cases[at]!.id}/decide`, {
        outcome: 'pass',
      });
    await decide(0);
    expect(await secretariat.refusal('POST', `/office-meetings/${id}/minutes`)).toBe(
      'admission.cases-open',
    );
    await decide(1);
    const closed = await secretariat.ask<MeetingDetailsDto>(
      'POST',
      `/office-meetings/${id}/minutes`,
    );
    expect(closed.minutesNumber).toMatch(/^JY-\d{4}-\d{6}$/);
    expect(
      await secretariat.refusal('PUT', `/office-meetings/${id}/agenda`, { applicationIds: [] }),
    ).toBe('admission.meeting-closed');
  });

  it('do not decide on what was withdrawn', async () => {
    const applicant = await anApplicant();
    const { id, version } = await admissions.reported(applicant, inspector);
    const meeting = await admissions.meeting('secretary_general', { id });
    await applicant.ask('POST', `/my-applications/${id}/withdraw`, { version });
    const path = `/office-meetings/${meeting.id}/cases/${id}/decide`;
    expect(await secretariat.refusal('POST', path, { outcome: 'pass' })).toBe(
      'admission.not-on-agenda',
    );
  });
});

describe('the approval', () => {
  it('R10.4 issues a numbered approval document and a certificate that anybody verifies, with the standing of today', async () => {
    const applicant = await anApplicant();
    const { papers, memberId } = await admissions.approved(applicant, inspector);
    expect(papers.map(({ kind, number }) => [kind, number.slice(0, 2)])).toEqual([
      ['approval', 'PF'],
      ['certificate', 'ZS'],
    ]);
    const { number, checkCode } = papers[1]!;
    const verify = () =>
      aVisitor(api).ask<{ details: object }>('GET', `/verifications/${number}?code=${checkCode}`);
    expect(await verify()).toMatchObject({ state: 'valid', details: { today: '成员状态：正常' } });
    await api.database.execute(sql(`UPDATE members SET standing = 'suspended' WHERE id = $1`), [
      memberId,
    ]);
    expect(await verify()).toMatchObject({ details: { today: '成员状态：暂停' } });
    for (const address of [number, `${number}?code=22222222`, `ZS-2020-000001?code=${checkCode}`])
      expect(await aVisitor(api).refusal('GET', `/verifications/${address}`)).toBe(
        'documents.number-not-found',
      );
  });

  it('R10.5 starts membership and access on that day and not before', async () => {
    const applicant = await anApplicant();
    const { id } = await admissions.reported(applicant, inspector);
    await admissions.decided('secretary_general', { id });
    expect(await applicant.refusal('GET', '/my-unit')).toBe('membership.unit-required');
    await admissions.decided('chairman', { id });
    const { members } = await applicant.ask<{ members: { id: string }[] }>('GET', '/me');
    await applicant.ask('PUT', '/me/current-member', { memberId: members[0]!.id });
    expect(await applicant.ask('GET', '/me')).toMatchObject({
      ...{ hasAccess: true, member: { standing: 'active', role: 'administrator' } },
    });
    expect(await applicant.ask('GET', '/my-unit/certificate')).toMatchObject({
      certificate: { number: expect.stringMatching(/^ZS-/), issuedOn: shanghaiDate(new Date()) },
    });
    const paper = await applicant.send<string>('GET', '/my-unit/certificate.pdf');
    expect([paper.status, paper.body.slice(0, 5)]).toEqual([200, '%PDF-']);
  });

  it('R10.5 of a unit that was expelled brings it back with its history', async () => {
    const former = await aMember(inside(api), { standing: 'expelled' });
    const applicant = await anApplicant();
    const { creditCode, nameZh } = former;
    const { id } = await admissions.inspected(applicant, inspector, { creditCode, nameZh });
    const { version } = await own(applicant, { id } as ApplicationDto);
    await inspector.ask('POST', `/inspections/${id}/report`, aReport(version));
    await admissions.decided('secretary_general', { id });
    await admissions.decided('chairman', { id });
    expect(await own(applicant, { id } as ApplicationDto)).toMatchObject({ memberId: former.id });
  });
});
