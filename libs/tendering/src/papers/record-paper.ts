import {
  defineDocumentKind,
  drawTable,
  SIZE,
  type Paper,
  type TableColumn,
} from '@wanchang/documents';
import { momentText } from '@wanchang/negotiation';
import { fingerprint, type OpenerSide, type OpeningRecord } from '@wanchang/sealed-bids';
import { LEGAL_PROFILES, type ProfileName } from '../domain/legal-profiles';

export const openingRecordPaper = defineDocumentKind({
  name: 'tendering.opening-record',
  prefix: 'KBJL',
  title: { zh: '开启记录', en: 'Record of an opening' },
  openToSecretariat: true,
});

export interface SignedRecord {
  readonly record: OpeningRecord;
  readonly hash: string;
  readonly signatures: readonly {
    readonly side: OpenerSide;
    readonly signature: string;
    readonly signedAt: Date;
  }[];
}

const SIDE_NAMES: Readonly<Record<OpenerSide, string>> = {
  buyer: '采购方',
  secretariat: '秘书处',
  third: '第三方',
};

const OUTCOMES = {
  opened: '已开启',
  unreadable: '无法开启',
  outdated: '未按最新一版报价',
} as const;

const QUOTES: readonly TableColumn[] = [
  { title: '报价单位 Bidder', share: 0.28 },
  { title: '回执 Receipt', share: 0.26 },
  { title: '收到 Received', share: 0.2 },
  { title: '总价 Total', share: 0.26, align: 'right' },
];

const at = (instant: string) => momentText(new Date(instant)).zh;

/** The record for people to read; what was signed is its exact text, whose hash stands here. */
export function drawRecord(paper: Paper, number: string, signed: SignedRecord): void {
  const { record, hash } = signed;
  const { tender } = record;
  paper.text('密封报价开启记录', { font: 'title', size: SIZE.two, align: 'center' });
  const small = { size: SIZE.five, align: 'center' } as const;
  paper.text(`${number}\u3000${tender.number}`, small).skip(0.5);
  paper.text(`项目 Subject: ${tender.title}`).text(`采购方 Buyer: ${tender.buyer}`);
  const { name } = LEGAL_PROFILES[tender.profile as ProfileName];
  paper.text(`规则 Rules: ${name.zh}（${name.en}），不足 ${tender.fewest} 家不开启`);
  paper.text(`截止 Deadline: ${at(tender.deadline)}`).skip(0.3);
  drawQuotes(paper, record);
  drawAsides(paper, record);
  drawObjections(paper, record);
  drawOpeners(paper, signed);
  paper.skip(0.3);
  for (const line of [`记录摘要 SHA-256: ${hash}`, `清单摘要 List: ${record.listHash}`])
    paper.text(line, { size: 8 });
}

function drawQuotes(paper: Paper, { quotes }: OpeningRecord): void {
  paper.heading('一、开启的报价 Quotes').skip(0.2);
  const rows = quotes.map(({ bidder, receipt, receivedAt, outcome, total, currency }) => [
    ...[bidder, receipt, at(receivedAt)],
    total === null ? OUTCOMES[outcome] : `${currency} ${total}`,
  ]);
  drawTable(paper, QUOTES, rows);
  for (const { receipt, hash } of quotes) paper.text(`${receipt} ${hash}`, { size: 8 });
}

function drawAsides(paper: Paper, { withdrawn, replaced, late }: OpeningRecord): void {
  paper.heading('二、撤回、替换与逾期 Withdrawn, replaced, late');
  const line = (word: string, each: { bidder: string; at: string; receipt: string }) =>
    paper.paragraph(`${word}：${each.bidder} ${each.receipt} ${at(each.at)}`);
  withdrawn.forEach((each) => line('撤回 withdrawn', each));
  replaced.forEach((each) => line('已替换 replaced', each));
  late.forEach((each) => line('逾期拒收 late', each));
  if (withdrawn.length + replaced.length + late.length === 0) paper.paragraph('无 None');
}

function drawObjections(paper: Paper, { objections }: OpeningRecord): void {
  paper.heading('三、异议与答复 Objections and answers');
  if (objections.length === 0) paper.paragraph('无 None');
  for (const { unit, text, answer, answeredAt, dueAt, overdue } of objections) {
    paper.paragraph(`${unit}：${text}`).paragraph(`答复 Answer：${answer}`);
    if (dueAt)
      paper.text(
        `应在 ${at(dueAt)} 前答复，${at(answeredAt)} 答复${overdue ? '（逾期 late）' : ''}`,
        { size: 8 },
      );
  }
}

function drawOpeners(paper: Paper, { record, signatures }: SignedRecord): void {
  paper.heading('四、开启人与签署 Openers and signatures');
  for (const opener of record.openers) {
    const { side, unit, person } = opener;
    const opened = record.openings.find((each) => each.side === side);
    const signed = signatures.find((each) => each.side === side);
    const did = opened ? `${at(opened.at)} 开启` : '未参与开启';
    const signature = signed ? `，${momentText(signed.signedAt).zh} 签署` : '';
    paper.paragraph(`${SIDE_NAMES[side]} ${unit} ${person}：${did}${signature}`);
    paper.text(`密钥指纹 Key: ${fingerprint(opener)}`, { size: 8 });
    if (signed) paper.text(`Ed25519: ${signed.signature}`, { size: 8 });
  }
}
