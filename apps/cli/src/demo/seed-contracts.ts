import type { INestApplicationContext } from '@nestjs/common';
import { Paper } from '@wanchang/documents';
import {
  ActOnDispute,
  AttachContractFile,
  ClaimDispute,
  CloseContract,
  DraftContract,
  OpenContract,
  RateContract,
  RecordContractInvoice,
  RecordContractPayment,
  RecordDelivery,
  ShowContract,
  SignContract,
  type Closing,
  type ContractSide,
  type DeliveryKind,
} from '@wanchang/fulfilment';
import { addDays, formatDecimal, shanghaiDate } from '@wanchang/kernel';
import { seedCooperations } from './seed-cooperations';
import type { SeededRoom } from './seed-rooms';

const today = () => shanghaiDate(new Date());
const whole = (quantity: string, part: number) =>
  String(part === 1 ? Number(quantity) : Math.max(1, Math.floor(Number(quantity) * part)));
const share = (amount: string, part: number) => formatDecimal(String(Number(amount) * part), 2);

/** What both sides do about a contract of the demo. */
class Deal {
  private constructor(
    private readonly app: INestApplicationContext,
    private readonly room: SeededRoom,
    readonly id: string,
  ) {}

  static async open(app: INestApplicationContext, room: SeededRoom): Promise<Deal> {
    const { actor } = room.buyer;
    const opening = app.get(OpenContract, { strict: false });
    const { id } = await opening.execute(room.id, actor.member.id, actor);
    return new Deal(app, room, id);
  }

  show() {
    const { id: memberId } = this.room.buyer.actor.member;
    return this.app.get(ShowContract, { strict: false }).execute(this.id, memberId);
  }

  /** Three instalments; the first is due after so many days, which may be past. */
  async plan(dueIn: number): Promise<void> {
    const { version, amount } = await this.show();
    const [deposit, retention] = [share(amount, 0.3), share(amount, 0.05)];
    const middle = formatDecimal(String(Number(amount) - Number(deposit) - Number(retention)), 2);
    const order = {
      ...{ version, amount, deliveryDueOn: addDays(today(), dueIn + 20) },
      warrantyMonths: 12,
      clauses: '自验收之日起质保十二个月，质保期内免费更换。',
      plan: [
        { kind: 'deposit', amount: deposit, dueOn: addDays(today(), dueIn) },
        { kind: 'on_delivery', amount: middle, dueOn: addDays(today(), dueIn + 30) },
        { kind: 'retention', amount: retention, dueOn: addDays(today(), dueIn + 395) },
      ] as const,
    };
    await this.app.get(DraftContract, { strict: false }).execute(this.id, order, this.by('buyer'));
  }

  async sign(side: ContractSide): Promise<void> {
    const { contentHash } = await this.show();
    const signature = { provider: '示例电子签', number: `ES-${side}`, signedOn: today() };
    const signing = this.app.get(SignContract, { strict: false });
    await signing.byNumber(this.id, signature, contentHash, this.by(side));
  }

  /** The scan is a small PDF of the product’s own making. */
  async signByScan(side: ContractSide): Promise<void> {
    const { number, contentHash } = await this.show();
    const options = { title: '示例扫描件', at: new Date(), footnote: '示例数据' };
    const bytes = await Paper.render(options, (paper) => {
      paper.heading(`合同 ${number} 签署页（示例）`);
      paper.paragraph('签字、盖章：示例');
    });
    const upload = { name: '签署页（示例）.pdf', bytes };
    const signing = this.app.get(SignContract, { strict: false });
    await signing.byScan(this.id, upload, contentHash, this.by(side));
  }

  /** @param replaces the one that was typed wrongly and is corrected by this one */
  async deliver(kind: DeliveryKind, part: number, replaces: number | null = null): Promise<number> {
    const { lines } = await this.show();
    const shipped = lines.map(({ no, quantity, counted }) => ({
      ...{ no, quantity: counted ? whole(quantity, part) : share(quantity, part) },
    }));
    const note = kind === 'return' ? '漆面有划痕，退回更换' : null;
    const texts = { waybill: 'SF-示例-1', note, overReason: null, replaces };
    return this.app
      .get(RecordDelivery, { strict: false })
      .execute(
        this.id,
        { kind, shippedOn: today(), ...texts },
        shipped,
        this.by(kind === 'delivery' ? 'seller' : 'buyer'),
      );
  }

  async accept(no: number, side: ContractSide = 'buyer'): Promise<void> {
    await this.app
      .get(RecordDelivery, { strict: false })
      .decide(this.id, no, [], null, this.by(side));
  }

  /** What the buyer notes when the goods are there, beside their delivery. */
  async noteAcceptance(no: number): Promise<void> {
    const bytes = Buffer.from('示例验收单\n外观、数量与随货文件相符。\n');
    const about = { about: 'acceptance', aboutNo: String(no) } as const;
    await this.app
      .get(AttachContractFile, { strict: false })
      .execute(this.id, { name: '验收单（示例）.txt', bytes }, about, this.by('buyer'));
  }

  async pay(part: number, confirmed: boolean): Promise<number> {
    const { amount, currency } = await this.show();
    const order = {
      ...({ kind: 'payment', amount: share(amount, part), currency, paidOn: today() } as const),
      ...{ reference: '示例银行回单', note: null, overReason: null, replaces: null },
    };
    const payments = this.app.get(RecordContractPayment, { strict: false });
    const no = await payments.execute(this.id, order, this.by('buyer'));
    if (confirmed) await payments.decide(this.id, no, { state: 'confirmed' }, this.by('seller'));
    return no;
  }

  async withdrawPayment(no: number, reason: string): Promise<void> {
    const payments = this.app.get(RecordContractPayment, { strict: false });
    await payments.withdraw(this.id, no, reason, this.by('buyer'));
  }

  async invoice(number: string): Promise<void> {
    const { amount } = await this.show();
    const none = { reverses: null, replaces: null };
    const order = {
      number,
      code: '',
      issuedOn: today(),
      amount,
      ...none,
      overReason: '预开（示例）',
    };
    await this.app
      .get(RecordContractInvoice, { strict: false })
      .execute(this.id, { ...order, tax: share(amount, 0.115) }, this.by('seller'));
  }

  async close(side: ContractSide, closing: Closing, reason = ''): Promise<void> {
    const close = this.app.get(CloseContract, { strict: false });
    const { hash: seen } = (await this.show()).atEnd;
    const order = { closing, reason, acceptOpen: true, rest: 'owed' as const, seen };
    await close.execute(this.id, order, this.by(side));
  }

  async agreeToClose(side: ContractSide): Promise<void> {
    const { hash: seen } = (await this.show()).atEnd;
    const close = this.app.get(CloseContract, { strict: false });
    await close.agree(this.id, { acceptOpen: true, seen }, this.by(side));
  }

  async dispute(text: string, answer: string): Promise<void> {
    const claim = { about: 'lines', aboutNos: [1], amount: null, text } as const;
    const no = await this.app
      .get(ClaimDispute, { strict: false })
      .execute(this.id, claim, this.by('buyer'));
    const act = this.app.get(ActOnDispute, { strict: false });
    await act.execute(this.id, no, { action: 'answer', text: answer }, this.by('seller'));
    await act.execute(this.id, no, { action: 'mediate', text: '请秘书处调解' }, this.by('buyer'));
  }

  async rate(side: ContractSide, stars: number, words: string): Promise<void> {
    const { id: memberId } = this.by(side === 'buyer' ? 'seller' : 'buyer').member;
    const rating = { quality: stars, punctuality: stars, conduct: 5, words };
    await this.app
      .get(RateContract, { strict: false })
      .execute(this.id, memberId, rating, this.by(side));
  }

  private by(side: ContractSide) {
    return this.room[side].actor;
  }
}

const signed = async (deal: Deal, dueIn: number) => {
  await deal.plan(dueIn);
  await deal.sign('seller');
  await deal.signByScan('buyer');
};

type Stage = (deal: Deal) => Promise<void>;

const STAGES: readonly Stage[] = [
  // In performance: half is there and a part of it goes back.
  async (deal) => {
    await signed(deal, -5);
    await deal.pay(0.3, true);
    const wrong = await deal.deliver('delivery', 0.6);
    const first = await deal.deliver('delivery', 0.5, wrong);
    await deal.accept(first);
    await deal.noteAcceptance(first);
    await deal.deliver('delivery', 0.3);
    await deal.accept(await deal.deliver('return', 0.1), 'seller');
    await deal.invoice('26312000000000012345');
    await deal.dispute('其中两台漆面有划痕，请补发。', '运输中磕碰，可折价处理。');
  },
  // Drafted, one side has signed.
  async (deal) => {
    await deal.plan(10);
    await deal.sign('seller');
  },
  // Signed; the deposit is late.
  (deal) => signed(deal, -8),
  // Completed.
  async (deal) => {
    await signed(deal, 0);
    await deal.accept(await deal.deliver('delivery', 1));
    await deal.pay(1, true);
    await deal.close('buyer', 'complete');
    await deal.rate('buyer', 5, '质量稳定，按期到货。');
    await deal.rate('seller', 4, '验收及时，付款守信。');
  },
  // Just agreed.
  async () => {},
  // Terminated by both.
  async (deal) => {
    await signed(deal, 15);
    await deal.close('buyer', 'terminate', '项目取消');
    await deal.agreeToClose('seller');
  },
  // A payment was typed wrongly and withdrawn; another one waits to be confirmed.
  async (deal) => {
    await signed(deal, 5);
    await deal.withdrawPayment(await deal.pay(0.35, false), '金额填错，应为定金 30%');
    await deal.pay(0.3, false);
  },
  // Completed by both with the retention unpaid, which stays owed.
  async (deal) => {
    await signed(deal, 0);
    await deal.accept(await deal.deliver('delivery', 1));
    await deal.pay(0.95, true);
    await deal.close('buyer', 'complete', '质保金到期再付，其余已结清');
    await deal.agreeToClose('seller');
  },
];

/** Contracts at every stage, of the rooms that have an agreement. */
export async function seedContracts(
  app: INestApplicationContext,
  rooms: readonly SeededRoom[],
): Promise<void> {
  for (const [at, room] of rooms.entries())
    await STAGES[at % STAGES.length]!(await Deal.open(app, room));
  if (rooms[0]) await seedCooperations(app, rooms[0]);
}
