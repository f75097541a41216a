import { makeCreditCode, shanghaiDate } from '@wanchang/kernel';
import type { Client } from '@wanchang/membership/testing';
import type { ApplicationDto } from '../queries/answers/application.dto';
import type { MeetingDetailsDto } from '../queries/answers/meeting.dto';
import type { ApplicationFile } from '../domain/application';
import type { MeetingKind, Outcome } from '../domain/office-meeting';

let serial = 0;

/** A complete application of an invented enterprise in Yongjia; each call invents another. */
export function anApplicationFile(changes: Partial<ApplicationFile> = {}): ApplicationFile {
  serial += 1;
  return {
    kind: 'domestic_enterprise',
    nameZh: `永嘉申请示例泵业有限公司${serial}`,
    creditCode: makeCreditCode(50_000 + serial, '330324'),
    regionCode: '330324',
    industries: ['344'],
    contactName: '赵经理',
    contactPhone: '0577-67000001',
    offers: [{ kind: 'products', text: '不锈钢泵阀' }],
    needs: [{ kind: 'markets', text: '中西部市政项目' }],
    ...changes,
  };
}

/** What people do with applications, over HTTP. */
export class Admissions {
  constructor(private readonly secretariat: Client) {}

  draft(applicant: Client, changes: Partial<ApplicationFile> = {}): Promise<ApplicationDto> {
    return applicant.ask('POST', '/my-applications', { file: anApplicationFile(changes) });
  }

  submit(applicant: Client, { id, version }: ApplicationDto): Promise<ApplicationDto> {
    return applicant.ask('POST', `/my-applications/${id}/submit`, { version, charterVersion: 1 });
  }

  async applied(
    applicant: Client,
    changes: Partial<ApplicationFile> = {},
  ): Promise<ApplicationDto> {
    return this.submit(applicant, await this.draft(applicant, changes));
  }

  async inspected(
    applicant: Client,
    inspector: Client,
    changes: Partial<ApplicationFile> = {},
  ): Promise<ApplicationDto> {
    const { id, version } = await this.applied(applicant, changes);
    return this.secretariat.ask('POST', `/applications/${id}/inspectors`, {
      ...{ version, inspectors: [{ account: inspector.email }] },
    });
  }

  async reported(applicant: Client, inspector: Client): Promise<ApplicationDto> {
    const { id, version } = await this.inspected(applicant, inspector);
    return inspector.ask('POST', `/inspections/${id}/report`, aReport(version));
  }

  meeting(
    kind: MeetingKind,
    ...applications: { readonly id: string }[]
  ): Promise<MeetingDetailsDto> {
    return this.secretariat.ask('POST', '/office-meetings', {
      ...{ kind, heldOn: shanghaiDate(new Date()), attendees: '王理事长、李秘书长' },
      applicationIds: applications.map(({ id }) => id),
    });
  }

  /** A meeting of one case, decided. */
  async decided(
    kind: MeetingKind,
    { id }: { readonly id: string },
    outcome: Outcome = 'pass',
    by: Client = this.secretariat,
  ): Promise<MeetingDetailsDto> {
    const meeting = await this.meeting(kind, { id });
    const reason = outcome === 'pass' ? null : '材料不足';
    return by.ask('POST', `/office-meetings/${meeting.id}/cases/${id}/decide`, { outcome, reason });
  }

  async approved(applicant: Client, inspector: Client): Promise<ApplicationDto> {
    const { id } = await this.reported(applicant, inspector);
    await this.decided('secretary_general', { id });
    await this.decided('chairman', { id });
    return applicant.ask('GET', `/my-applications/${id}`);
  }
}

/** The report of a visit today. */
export const aReport = (version: number) => ({
  version,
  visitedOn: shanghaiDate(new Date()),
  findings: [{ subject: 'operation', verdict: 'good', note: '生产正常' }],
  summary: '企业经营正常，资源与需求属实。',
  recommendation: 'admit',
});
