import type { ContractDto } from '@wanchang/fulfilment';
import type { RecordedAward, RecordedQuote, RfqRecord } from '@wanchang/sourcing';

/** OCDS 1.1: <https://standard.open-contracting.org/1.1/en/schema/release/>. Bids follow the Bid extension 1.1. */
export interface Procedure extends RfqRecord {
  /** Of the ocid, as the operator registered it; a local one is marked. */
  readonly prefix: string;
  /** By deal room. */
  readonly contracts: ReadonlyMap<string, ContractDto>;
}

const EXTENSION =
  'https://raw.githubusercontent.com/open-contracting-extensions/ocds_bid_extension/v1.1.5/extension.json';

/** What became of a request, in the words of OCDS. */
const TENDER_STATUS = {
  draft: 'planning',
  open: 'active',
  awarded: 'complete',
  closed: 'unsuccessful',
} as const;

/** What was ended before both had signed is cancelled, afterwards terminated, as what was performed is too. */
function contractStatus({ state, contract }: ContractDto): string {
  if (state === 'agreed') return 'pending';
  if (state === 'signed' || state === 'performing') return 'active';
  return state === 'terminated' && contract.at === null ? 'cancelled' : 'terminated';
}

const MILESTONE_STATUS = {
  announced: 'scheduled',
  accepted: 'met',
  partly: 'partiallyMet',
  refused: 'notMet',
  withdrawn: 'notMet',
} as const;

const party = (id: string) => `CN-WANCHANG-${id}`;
const value = (amount: string, currency: string) => ({ amount: Number(amount), currency });

/** The whole procedure as a package of one compiled release, for its owner alone. */
export function releasePackage(procedure: Procedure, publishedAt: Date, uri: string): object {
  const { rfq, prefix } = procedure;
  const ocid = `${prefix}-${rfq.number}`;
  const at = publishedAt.toISOString();
  return {
    ...{ uri, version: '1.1', extensions: [EXTENSION], publishedDate: at },
    publisher: { name: procedure.buyer.name },
    releases: [releaseOf(procedure, ocid, at)],
  };
}

function releaseOf(procedure: Procedure, ocid: string, date: string): object {
  const { rfq, buyer, suppliers, awards } = procedure;
  const contracts = awards.flatMap((award) => contractOf(award, procedure));
  return {
    ...{ ocid, id: `${ocid}-${rfq.revision}`, date, tag: ['compiled'], initiationType: 'tender' },
    ...{ language: 'zh', parties: partiesOf(procedure) },
    buyer: { id: party(buyer.id), name: buyer.name },
    ...(rfq.demandId && { planning: { rationale: `会员需求 ${rfq.demandId}` } }),
    tender: tenderOf(procedure),
    bids: { details: suppliers.flatMap(({ quotes }) => quotes.map((quote) => bidOf(quote))) },
    awards: awards.map((award) => awardOf(award, rfq.endedAt)),
    ...(contracts.length > 0 && { contracts }),
  };
}

function partiesOf({ buyer, suppliers }: Procedure): object[] {
  return [
    { id: party(buyer.id), name: buyer.name, roles: ['buyer', 'procuringEntity'] },
    ...suppliers.map(({ id, name, quotes, region }) => ({
      ...{ id: party(id), name, address: { region, countryName: '中国' } },
      roles: quotes.length > 0 ? ['invitedTenderer', 'tenderer'] : ['invitedTenderer'],
    })),
  ];
}

function tenderOf({ rfq, suppliers, answers }: Procedure): object {
  const { content, targets } = rfq;
  const quoted = suppliers.filter(({ quotes }) => quotes.length > 0);
  return {
    ...{ id: rfq.number, title: content.title, description: content.note },
    status: TENDER_STATUS[rfq.state],
    ...(rfq.closeReason && { statusDetails: rfq.closeReason }),
    ...{ procurementMethod: 'limited', procurementMethodDetails: '询价' },
    ...{ awardCriteria: 'ratedCriteria', awardCriteriaDetails: criteriaOf(content.weights) },
    ...(rfq.sentAt && {
      tenderPeriod: {
        startDate: rfq.sentAt.toISOString(),
        endDate: (rfq.finalDeadline ?? rfq.deadline!).toISOString(),
      },
    }),
    ...{ hasEnquiries: answers > 0, numberOfTenderers: quoted.length },
    tenderers: quoted.map(({ id, name }) => ({ id: party(id), name })),
    items: content.lines.map(({ no, description, specification, quantity, unit }) => ({
      ...{ id: String(no), description: [description, specification].filter(Boolean).join(' ') },
      quantity: Number(quantity),
      unit: {
        name: unit,
        ...(targets[String(no)] && { value: value(targets[String(no)]!, content.currency) }),
      },
    })),
    amendments: rfq.versions.map(({ version, at, changes }) => ({
      ...{ id: String(version), date: at.toISOString(), description: changes },
    })),
  };
}

function criteriaOf(weights: Procedure['rfq']['content']['weights']): string {
  const { price, leadTime, coverage, crossRegion } = weights;
  return `价格 ${price}，交期 ${leadTime}，覆盖 ${coverage}，跨区域 ${crossRegion}`;
}

/** Each version of a quote is a bid; those that a later one replaces are withdrawn. */
function bidOf(quote: RecordedQuote): object {
  const { id, no, at, supplierId, supplierName, content, stands, total } = quote;
  return {
    ...{ id: `${id}-${no}`, date: at.toISOString(), status: stands ? 'valid' : 'withdrawn' },
    tenderers: [{ id: party(supplierId), name: supplierName }],
    value: value(total, content.currency),
  };
}

function awardOf(award: RecordedAward, endedAt: Date | null): object {
  const { id, supplierId, supplierName, currency, total, lines } = award;
  return {
    ...{ id, status: 'active', value: value(total, currency) },
    ...(endedAt && { date: endedAt.toISOString() }),
    suppliers: [{ id: party(supplierId), name: supplierName }],
    items: lines.map(({ no, quantity }) => ({ id: String(no), quantity: Number(quantity) })),
    relatedBid: `${id}-${award.quoteNo}`,
  };
}

/** The agreement, the contract that it became, and what was delivered and paid of it: three figures, never summed. */
function contractOf(award: RecordedAward, { contracts, buyer }: Procedure): object[] {
  const contract = contracts.get(award.dealRoomId);
  if (!contract) return [];
  const { number, currency, amount, signatures, payments, deliveries } = contract;
  const signed = signatures
    .map(({ signedOn }) => signedOn)
    .sort()
    .at(-1);
  return [
    {
      ...{ id: number, awardID: award.id, title: contract.subject },
      ...{ status: contractStatus(contract), value: value(amount, currency) },
      ...(contract.contract.at && signed && { dateSigned: `${signed}T00:00:00+08:00` }),
      implementation: {
        transactions: payments
          .filter((payment) => payment.state === 'confirmed')
          .map((payment) => transactionOf(payment, award, buyer, currency)),
        milestones: deliveries
          .filter(({ kind, state }) => kind === 'delivery' && state !== 'withdrawn')
          .map((delivery) => ({
            ...{ id: String(delivery.no), type: 'delivery', title: delivery.waybill ?? '' },
            dueDate: `${contract.deliveryDueOn}T00:00:00+08:00`,
            status: MILESTONE_STATUS[delivery.state],
            ...(delivery.decidedAt && { dateMet: delivery.decidedAt.toISOString() }),
          })),
      },
    },
  ];
}

/** A refund goes the other way. */
function transactionOf(
  { no, kind, amount, paidOn }: ContractDto['payments'][number],
  { supplierId, supplierName }: RecordedAward,
  buyer: Procedure['buyer'],
  currency: string,
): object {
  const [unit, supplier] = [
    { id: party(buyer.id), name: buyer.name },
    { id: party(supplierId), name: supplierName },
  ];
  const [payer, payee] = kind === 'refund' ? [supplier, unit] : [unit, supplier];
  return {
    ...{ id: String(no), date: `${paidOn}T00:00:00+08:00`, value: value(amount, currency) },
    ...{ payer, payee },
  };
}
