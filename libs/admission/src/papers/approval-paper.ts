import {
  chineseDay,
  defineDocumentKind,
  drawOfficialDocument,
  ISSUER,
  SECRETARIAT_SEAL,
  type Paper,
  type ReservedNumber,
} from '@wanchang/documents';

/** 批复: the numbered approval document of R10.4. */
export const approvalPaper = defineDocumentKind({
  name: 'admission.approval',
  prefix: 'PF',
  title: { zh: '入会批复', en: 'Approval of membership' },
  openToSecretariat: true,
});

export function drawApproval(
  paper: Paper,
  { nameZh, year, serial, at }: ReservedNumber & { readonly nameZh: string },
): void {
  const day = chineseDay(at);
  drawOfficialDocument(paper, {
    head: ISSUER.zh,
    mark: `联席秘批〔${year}〕${serial}号`,
    title: `关于同意${nameZh}加入沿海与中西部县市区联席会议的批复`,
    addressee: nameZh,
    body: [
      '你单位提交的入会申请收悉。经组织考察，并经秘书长办公会议、理事长办公会议研究，现批复如下：',
      `一、同意你单位自${day}起成为沿海与中西部县市区联席会议成员单位。`,
      '二、自批准之日起，你单位享有章程规定的成员单位权利，并履行章程规定的义务。',
      '三、请办理入会手续，并按规定缴纳服务年费。',
      '此复。',
    ].join('\n'),
    ...{ signature: ISSUER.zh, date: day, seal: SECRETARIAT_SEAL },
  });
}
