import { Injectable } from '@nestjs/common';
import { MemberDirectory } from '@wanchang/membership';
import type { ExpulsionCase } from '../domain/expulsion';

/** The unit that a case is about, as facts name it. */
@Injectable()
export class UnitOfCase {
  constructor(private readonly members: MemberDirectory) {}

  async of({ id: caseId, memberId }: Pick<ExpulsionCase, 'id' | 'memberId'>) {
    const nameZh = (await this.members.ref(memberId))?.nameZh ?? '';
    return { caseId, memberId, nameZh };
  }
}
