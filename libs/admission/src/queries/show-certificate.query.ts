import { Injectable } from '@nestjs/common';
import { Documents } from '@wanchang/documents';
import { shanghaiDate } from '@wanchang/kernel';
import { certificatePaper } from '../papers/certificate-paper';
import type { MyCertificateDto } from './answers/certificate.dto';

/** The certificate of a unit that is in force; units that were members before the platform have none. */
@Injectable()
export class ShowCertificate {
  constructor(private readonly documents: Documents) {}

  async execute(memberId: string): Promise<MyCertificateDto> {
    const issued = await this.documents.about(certificatePaper, memberId);
    if (!issued) return { certificate: null };
    const { number, checkCode, issuedAt } = issued;
    return { certificate: { number, checkCode, issuedOn: shanghaiDate(issuedAt) } };
  }
}
