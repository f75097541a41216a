import { AdmissionHttpModule } from '@wanchang/admission/http';
import { Admissions, type ApplicationDto } from '@wanchang/admission/testing';
import { DocumentsHttpModule } from '@wanchang/documents/http';
import { MembershipHttpModule } from '@wanchang/membership/http';
import { aClient, type Client } from '@wanchang/membership/testing';
import { createTestApi, type TestApi } from '@wanchang/platform/testing';
import { PostsHttpModule } from '@wanchang/posts/http';

let api: TestApi;
let secretariat: Client;
let secretary: Client;
let vice: Client;
let admissions: Admissions;

beforeAll(async () => {
  const imports = [AdmissionHttpModule, DocumentsHttpModule, MembershipHttpModule, PostsHttpModule];
  api = await createTestApi({ imports }, { readsActors: true });
  secretariat = await aClient(api, null, { name: '李秘书', duty: 'administration' });
  secretary = await officer('secretary_general', '李秘书长');
  vice = await officer('vice_chairman', '副理事长');
  admissions = new Admissions(secretariat);
});
afterAll(() => api?.close());

/** Somebody with the post and no duty in the secretariat. */
async function officer(kind: string, name: string): Promise<Client> {
  const person = await aClient(api, null, { name });
  const decision = { basis: 'election', decision: '第57次联席会议' };
  await secretariat.ask('POST', '/posts', { kind, account: person.email, ...decision });
  return person;
}

const waitingOf = async (by: Client) => {
  const { items } = await by.ask<{ items: { kind: string; link: string }[] }>('GET', '/home');
  return items.filter(({ kind }) => kind === 'admission.cases-to-decide');
};

describe('an officer without a duty in the secretariat', () => {
  it('R10.3 is told of the cases of a meeting that is held, reads them whole and decides', async () => {
    const [applicant, inspector] = [await aClient(api), await aClient(api)];
    const { id } = await admissions.reported(applicant, inspector);
    const meeting = await admissions.meeting('secretary_general', { id });
    expect(await waitingOf(secretary)).toMatchObject([{ link: `/office-meetings/${meeting.id}` }]);
    expect(await secretary.ask('GET', `/office-meetings/${meeting.id}`)).toMatchObject({
      mayDecide: true,
    });
    const read = await secretary.ask<ApplicationDto>('GET', `/applications/${id}`);
    expect(read).toMatchObject({ id, state: 'reported', report: expect.any(Object) });
    const path = `/office-meetings/${meeting.id}/cases/${id}/decide`;
    const { agenda } = await secretary.ask<{ agenda: object[] }>('POST', path, { outcome: 'pass' });
    expect(agenda).toMatchObject([{ outcome: 'pass', decidedByName: '李秘书长' }]);
    expect(await waitingOf(secretary)).toEqual([]);
  });

  it('R10.3 works on no application, and plans no meeting', async () => {
    for (const path of ['/applications', '/applications/board'])
      expect(await secretary.refusal('GET', path)).toBe('platform.not-allowed');
    expect(await secretary.refusal('POST', '/office-meetings', {})).toBe('platform.not-allowed');
  });

  it('R6.1 whose post decides in no office meeting reads neither meetings nor applications', async () => {
    const applicant = await aClient(api);
    const { id } = await admissions.reported(applicant, await aClient(api));
    const meeting = await admissions.meeting('secretary_general', { id });
    for (const path of [
      '/office-meetings',
      `/office-meetings/${meeting.id}`,
      `/applications/${id}`,
    ])
      expect(await vice.refusal('GET', path)).toBe('platform.not-allowed');
    expect(await waitingOf(vice)).toEqual([]);
  });
});
