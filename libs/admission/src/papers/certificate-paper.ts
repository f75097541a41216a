import type { Language } from '@wanchang/kernel';
import {
  chineseDay,
  defineDocumentKind,
  defineSubjectToday,
  ISSUER,
  SIZE,
  type Paper,
  type ReservedNumber,
} from '@wanchang/documents';
import { KIND_NAMES, STANDING_NAMES, type Member } from '@wanchang/membership';

/** 成员状态：正常 */
const cases = (language: Language) =>
  Object.entries(STANDING_NAMES)
    .map(([standing, names]) => {
      const label = language === 'zh' ? '成员状态：' : 'Standing: ';
      return `WHEN '${standing}' THEN '${label}${names[language]}'`;
    })
    .join(' ');

/** The certificate of R10.4; whoever verifies it with its check code reads the unit's standing of that moment. */
export const certificatePaper = defineDocumentKind({
  name: 'admission.certificate',
  prefix: 'ZS',
  title: { zh: '会员证书', en: 'Certificate of membership' },
  openToSecretariat: true,
});

/** The standing of unit $1 at this moment, as papers about it are verified. */
export const certificateToday = `SELECT CASE standing ${cases('zh')} END AS zh, CASE standing ${cases('en')} END AS en
     FROM member_refs WHERE id = $1`;

defineSubjectToday(certificatePaper, certificateToday);

export function drawCertificate(
  paper: Paper,
  { member, number, at }: ReservedNumber & { readonly member: Member },
): void {
  const day = chineseDay(at);
  paper.skip(2);
  paper.text('沿海与中西部县市区联席会议', { font: 'title', size: SIZE.two, align: 'center' });
  paper.skip(1).text('会员证书', { font: 'title', size: 36, align: 'center', pitch: 54 });
  paper.skip(2).text(`证书编号：${number}`, { align: 'right' });
  paper.skip(1).text(`${member.nameZh}：`);
  paper.paragraph(
    `经理事长办公会议批准，你单位自${day}起为沿海与中西部县市区联席会议成员单位（${KIND_NAMES[member.kind].zh}）。特发此证。`,
  );
  paper.skip(3).text(ISSUER.zh, { align: 'right' }).text(day, { align: 'right' });
}
