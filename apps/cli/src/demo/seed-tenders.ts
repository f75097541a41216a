import type { INestApplicationContext } from '@nestjs/common';
import { Paper } from '@wanchang/documents';
import { People } from '@wanchang/identity';
import { column, Database, defineStatement, type Actor } from '@wanchang/platform';
import {
  makeOpenerKey,
  openShare,
  proofOfKey,
  readEnvelope,
  recoveryCode,
  seal,
  signRecord,
  type FileToSeal,
  type OpenerKey,
  type OpenerSide,
} from '@wanchang/sealed-bids';
import {
  KeepSealedFile,
  MakeOpenerKey,
  OpenTender,
  SealQuote,
  SendTender,
  SetTender,
  ShowTender,
  SignRecord,
} from '@wanchang/tendering';
import { SECRETARIAT_EMAIL } from './accounts';
import type { SeededRandom } from './random';
import { actorOf } from './seed-people';
import { Desk } from './seed-rfqs';
import type { SeededUnit } from './seed-units';

const LINES = 3;
/** An address of documentation: no bidder of the demo sits anywhere. */
const ADDRESSES = ['192.0.2.1', '192.0.2.2', '192.0.2.3'];

/** Brings the deadline of request $1 to now: nobody tries out a product for days. */
const END_NOW = defineStatement(
  'demo.end-tender',
  { id: column.uuid },
  'UPDATE rfqs SET deadline = clock_timestamp() WHERE id = $1 RETURNING id',
);

/** Who opens in the demo, and with which key. */
interface Opener {
  readonly side: OpenerSide;
  readonly actor: Actor;
  readonly key: OpenerKey;
}

/** Sealed tenders of one county: one takes quotes, one waits to be opened, one is opened and signed. */
export async function seedTenders(
  app: INestApplicationContext,
  units: readonly SeededUnit[],
  random: SeededRandom,
): Promise<void> {
  const [buyer, third] = [units[39]!, units[38]!];
  const secretary = await app.get(People, { strict: false }).byEmail(SECRETARIAT_EMAIL);
  const secretariat = actorOf(secretary!, { secretariat: { rights: ['tender-work'] } });
  const actors = [
    { side: 'buyer', actor: buyer.actor },
    { side: 'secretariat', actor: secretariat },
    { side: 'third', actor: third.actor },
  ] as const;
  const office = new TenderOffice(app, buyer, third, random);
  for (const stage of ['open', 'over', 'signed'] as const) {
    const openers: Opener[] = [];
    for (const one of actors) openers.push({ ...one, key: await makeOpenerKey() });
    await office.hold(stage, openers, units.slice(0, 3));
  }
}

const TITLES = {
  open: '自来水厂阀门（密封报价，收件中）',
  over: '泵站改造设备（密封报价，待开启）',
  signed: '供热站阀门（密封报价，已开启）',
} as const;

class TenderOffice {
  constructor(
    private readonly app: INestApplicationContext,
    private readonly buyer: SeededUnit,
    private readonly third: SeededUnit,
    private readonly random: SeededRandom,
  ) {}

  async hold(
    stage: keyof typeof TITLES,
    openers: readonly Opener[],
    bidders: readonly SeededUnit[],
  ): Promise<void> {
    const desk = new Desk(this.app, this.buyer.actor, this.random);
    const id = await desk.draft(TITLES[stage], LINES, 6, noteOf(openers));
    await desk.choose(id, bidders);
    await this.send(id, openers);
    for (const [at, bidder] of bidders.entries())
      await this.sealOne(id, bidder, openers, desk.quote(LINES), ADDRESSES[at]!);
    if (stage === 'open') return;
    await this.app.get(Database).query(END_NOW, [id]);
    if (stage === 'over') return;
    const two = openers.slice(0, 2);
    for (const opener of two) await this.open(id, opener);
    for (const opener of two) await this.sign(id, opener);
  }

  private async send(id: string, openers: readonly Opener[]): Promise<void> {
    const settings = { profile: 'free', publicMoney: false } as const;
    const thirdMemberId = this.third.actor.member.id;
    await this.app
      .get(SetTender, { strict: false })
      .set(id, { ...settings, thirdMemberId }, 0, this.buyer.actor);
    for (const { actor, key } of openers) {
      const { recipient, verifier } = key;
      const proof = proofOfKey(key, id);
      await this.app
        .get(MakeOpenerKey, { strict: false })
        .execute(id, { recipient, verifier, proof }, actor);
    }
    await this.app.get(SendTender, { strict: false }).execute(id, true, this.buyer.actor);
  }

  private async sealOne(
    id: string,
    { actor, unit }: SeededUnit,
    openers: readonly Opener[],
    quote: object,
    address: string,
  ): Promise<void> {
    const { version, invitationId } = await this.app
      .get(ShowTender, { strict: false })
      .execute(id, actor);
    const { text, files } = await seal(
      { quote, device: null },
      { tender: id, version, bidder: invitationId! },
      openers.map(({ key }) => key.recipient),
      await filesOf(unit.nameZh, address),
    );
    const keeping = this.app.get(KeepSealedFile, { strict: false });
    for (const { bytes } of files)
      await keeping.execute(id, { name: 'sealed', bytes: Buffer.from(bytes) }, actor);
    await this.app.get(SealQuote, { strict: false }).execute(id, text, address, actor);
  }

  private async open(id: string, { actor, key }: Opener): Promise<void> {
    const opening = this.app.get(OpenTender, { strict: false });
    const shares = [];
    for (const { id: quoteId, envelope } of await opening.begin(id, actor)) {
      const { share } = await openShare(readEnvelope(envelope), key);
      shares.push({ quoteId, share });
    }
    await opening.give(id, shares, actor);
  }

  private async sign(id: string, { actor, key }: Opener): Promise<void> {
    const { record } = await this.app.get(ShowTender, { strict: false }).execute(id, actor);
    await this.app
      .get(SignRecord, { strict: false })
      .execute(id, record!.hash, signRecord(key, record!.text), actor);
  }
}

/**
 * What a bidder sends along: read by nobody before the opening, like its prices. The test reports of the first two are one
 * file: the buyer is shown that as a sign.
 */
async function filesOf(bidder: string, address: string): Promise<FileToSeal[]> {
  const options = { title: '技术方案（示例）', at: new Date(), footnote: '示例数据' };
  const bytes = await Paper.render(options, (paper) => {
    paper.heading('技术方案与供货说明（示例）');
    paper.paragraph(`${bidder}：材质、检验、包装与交货安排按询价要求执行。`);
  });
  const own = address === ADDRESSES.at(-1) ? `检验单位,${bidder}\n` : '';
  const tests = `检验项目,结果\n壳体试验,合格\n密封试验,合格\n${own}`;
  return [
    { name: '技术方案（示例）.pdf', bytes },
    { name: '出厂检验（示例）.csv', bytes: Buffer.from(tests) },
  ];
}

/** Real codes are printed and kept apart; those of the demo stand where whoever tries it finds them. */
function noteOf(openers: readonly Opener[]): string {
  const codes = openers.map(({ side, key }) => `${NAMES[side]} ${recoveryCode(key)}`);
  return `示例数据：采购内容为虚构。仅为试用而写在这里的恢复码（真实项目中绝不公开）：${codes.join('；')}`;
}

const NAMES: Readonly<Record<OpenerSide, string>> = {
  buyer: '采购方',
  secretariat: '秘书处',
  third: '第三方',
};
