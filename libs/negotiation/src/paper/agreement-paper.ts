import { AREA, chineseDay, defineDocumentKind, LINE, SIZE, type Paper } from '@wanchang/documents';
import type { MemberRef } from '@wanchang/membership';
import type { AgreementRow } from '../persistence/offers';
import { drawTerms } from './terms-paper';

/** Only the two parties read it; the secretariat sees that there is one. */
export const agreementPaper = defineDocumentKind({
  name: 'negotiation.agreement',
  prefix: 'XY',
  title: { zh: '购销协议', en: 'Agreement' },
  openToSecretariat: false,
});

export interface Parties {
  readonly buyer: MemberRef;
  readonly seller: MemberRef;
}

interface AgreementPaper extends Parties {
  readonly number: string;
  readonly room: { readonly number: string; readonly subject: string };
  readonly agreement: AgreementRow;
}

export function drawAgreement(
  paper: Paper,
  { number, room, agreement, ...parties }: AgreementPaper,
) {
  const { buyer, seller } = parties;
  drawHead(paper, '购销协议', `文件编号：${number}\u3000协议编号：${agreement.number}`);
  drawParties(paper, ['甲方（买方）', buyer], ['乙方（卖方）', seller]);
  paper.paragraph(
    `甲乙双方经万厂网洽谈室（${room.number}）洽谈“${room.subject}”，于${chineseDay(agreement.acceptedAt)}` +
      `就第${agreement.offerNo}版报价达成一致，由${agreement.acceptedByName}代表本单位接受，订立本协议。`,
  );
  drawTerms(paper, agreement.terms);
  drawSignatures(paper);
}

export function drawHead(paper: Paper, title: string, line: string): void {
  paper.text(title, { font: 'title', size: SIZE.two, align: 'center' });
  paper.text(line, { size: SIZE.five, align: 'center' }).skip(0.6);
}

export function drawParties(
  paper: Paper,
  ...parties: (readonly [role: string, MemberRef])[]
): void {
  for (const [role, { nameZh, provinceName, regionName }] of parties) {
    const place = provinceName === regionName ? regionName : `${provinceName}${regionName}`;
    paper.text(`${role}：${nameZh}（${place}）`);
  }
  paper.skip(0.3);
}

/** Room for the seals and signatures of both, side by side. */
function drawSignatures(paper: Paper): void {
  paper.skip(0.5).keep(5 * LINE);
  const top = paper.y;
  const half = AREA.width / 2;
  for (const [x, party] of [
    [0, '甲方'],
    [half, '乙方'],
  ] as const) {
    paper.y = top;
    for (const line of [`${party}（盖章）：`, '代表（签字）：', '日期：　　　年　　月　　日'])
      paper.text(line, { x, width: half, pitch: 1.6 * LINE });
  }
}
