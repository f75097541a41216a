import { contextText, envelopeHash, readEnvelope, type Envelope } from './envelope';
import { filesIn } from './files';
import { assertShare, isSealedFile, openWithAny, type OpenedShare } from './open';
import {
  isRecordSignedBy,
  listHash,
  RECORD_FORMAT,
  recordText,
  type OpenerSide,
  type OpeningRecord,
  type RecordedQuote,
  type RecordSignature,
} from './record';
import { SealedBidError } from './sealed-bid-error';

export const EXPORT_FORMAT = 'wanchang-tender-export/1';

export interface ExportedQuote {
  readonly hash: string;
  /** Null in the export of a bidder, for quotes of others. */
  readonly envelope: string | null;
  readonly shares: readonly { readonly side: OpenerSide; readonly share: string }[];
}

/** Everything that an outsider needs to work the opening out again. */
export interface TenderExport {
  readonly format: typeof EXPORT_FORMAT;
  /** As it was signed, to the byte. */
  readonly record: string;
  readonly signatures: readonly RecordSignature[];
  readonly quotes: readonly ExportedQuote[];
}

export interface Receipt {
  readonly number: string;
  readonly receivedAt: string;
  readonly hash: string;
  readonly commitment: string;
  /** Hashes of its sealed files; left out where there are none. */
  readonly files?: readonly string[];
}

export const CHECKS = [
  'signatures',
  'openers',
  'fewest',
  'list',
  'time',
  'hash',
  'context',
  'shares',
  'content',
  'total',
  'files',
  'receipt',
] as const;
export type Check = (typeof CHECKS)[number];

export interface Finding {
  readonly check: Check;
  /** The receipt number of the quote that it is about; null: about the whole. */
  readonly about: string | null;
  /** Null: the file does not hold what is needed to say. */
  readonly ok: boolean | null;
}

export interface Verification {
  readonly record: OpeningRecord;
  readonly findings: readonly Finding[];
  /** Nothing is wrong; some may not have been checked. */
  readonly ok: boolean;
}

export interface VerifyOptions {
  /** The total that a quote comes to by what was asked, in the quote's currency. Left out: totals are not checked. */
  readonly totalOf?: (content: unknown, record: OpeningRecord) => string;
  /** The bytes of a file that has this SHA-256; null: there is none at hand. Left out: of files only what is named is checked. */
  readonly fileOf?: (sha256: string) => Promise<Uint8Array | null>;
  /** A bidder's own receipt. */
  readonly receipt?: Receipt;
}

/** Works an opening out again from its export alone. @throws SealedBidError export-broken */
export async function verifyExport(
  exported: TenderExport,
  options: VerifyOptions = {},
): Promise<Verification> {
  const record = readRecord(exported.record);
  try {
    return await findAll(exported, record, options);
  } catch (cause) {
    // Fields of another kind than they should be: whoever wrote the file, it is no export.
    throw new SealedBidError('export-broken', { cause });
  }
}

async function findAll(
  exported: TenderExport,
  record: OpeningRecord,
  options: VerifyOptions,
): Promise<Verification> {
  const findings = [
    ...wholeFindings(exported, record),
    ...(
      await Promise.all(
        record.quotes.map((quote) => quoteFindings(exported, record, quote, options)),
      )
    ).flat(),
    ...receiptFindings(record, options.receipt),
  ];
  return { record, findings, ok: findings.every(({ ok }) => ok !== false) };
}

/** An export out of a text that came from anywhere. @throws SealedBidError export-broken */
export function readExport(text: string): TenderExport {
  const value = parsed(text) as Partial<TenderExport> | null;
  if (
    value?.format !== EXPORT_FORMAT ||
    typeof value.record !== 'string' ||
    !Array.isArray(value.signatures) ||
    !Array.isArray(value.quotes)
  )
    throw new SealedBidError('export-broken');
  return value as TenderExport;
}

/** @throws SealedBidError export-broken */
export function readRecord(text: string): OpeningRecord {
  const value = parsed(text) as Partial<OpeningRecord> | null;
  const lists = [value?.openers, value?.openings, value?.quotes, value?.withdrawn, value?.late];
  if (value?.format !== RECORD_FORMAT || !lists.every(Array.isArray) || !value.tender)
    throw new SealedBidError('export-broken');
  const record = value as OpeningRecord;
  if (recordText(record) !== text) throw new SealedBidError('export-broken');
  return record;
}

function wholeFindings(
  { signatures, record: text, quotes }: TenderExport,
  record: OpeningRecord,
): Finding[] {
  const { openers, openings, tender } = record;
  const good = signatures.filter(({ side, signature }) => {
    const opener = openers.find((each) => each.side === side);
    return opener !== undefined && isRecordSignedBy(opener.verifier, text, signature);
  });
  const signed = new Set(good.map(({ side }) => side));
  const opened = new Set(openings.map(({ side }) => side));
  const whole = (check: Check, ok: boolean) => ({ check, about: null, ok });
  // What answers an earlier version does not count.
  const counted = record.quotes.filter(({ outcome }) => outcome !== 'outdated');
  const hashes = record.quotes.map(({ hash }) => hash);
  return [
    whole('signatures', good.length === signatures.length && signed.size >= 2),
    whole(
      'openers',
      opened.size >= 2 && new Set(openers.map(({ verifier }) => verifier)).size === 3,
    ),
    whole('fewest', counted.length >= tender.fewest),
    whole(
      'list',
      listHash(hashes) === record.listHash &&
        listHash(quotes.map(({ hash }) => hash)) === record.listHash &&
        openings.every(({ at }) => at >= tender.deadline),
    ),
  ];
}

async function quoteFindings(
  { quotes }: TenderExport,
  record: OpeningRecord,
  quote: RecordedQuote,
  { totalOf, fileOf }: VerifyOptions,
): Promise<Finding[]> {
  const about = quote.receipt;
  const finding = (check: Check, ok: boolean | null): Finding => ({ check, about, ok });
  const time = finding('time', quote.receivedAt < record.tender.deadline);
  const exported = quotes.find(({ hash }) => hash === quote.hash);
  if (!exported?.envelope) return [time, finding('content', null)];
  const envelope = envelopeOf(exported.envelope, quote.hash);
  if (!envelope) return [time, finding('hash', false)];
  const context = contextText({
    ...record.tender,
    tender: record.tender.id,
    bidder: quote.invitationId,
  });
  const bound = quote.outcome === 'outdated' || envelope.context === context;
  const base = [
    time,
    finding('hash', envelope.commitment === quote.commitment),
    finding('context', bound && toOpeners(envelope.shares, record)),
  ];
  if (quote.outcome === 'outdated') return base;
  const shares = exported.shares.map(({ side, share }) => ({
    share,
    recipient: record.openers.find((each) => each.side === side)?.recipient ?? '',
  }));
  const good = shares.every((share) => succeeds(() => assertShare(envelope, share)));
  const content = await openWithAny(envelope, shares).catch(() => undefined);
  // A quote that opens but is no quote for this tender is unreadable too.
  const opens = quote.outcome === 'opened' || quote.why === 'invalid';
  const matches = opens === (content !== undefined);
  const total =
    quote.outcome !== 'opened' || content === undefined || !totalOf
      ? []
      : [
          finding(
            'total',
            sameTotal(() => totalOf(content, record), quote.total),
          ),
        ];
  const files = await fileFindings(envelope, shares, content, quote, fileOf);
  return [
    ...[...base, finding('shares', good), finding('content', matches), ...total],
    ...files.map((ok) => finding('files', ok)),
  ];
}

/** Of each file: what the record, the envelope and the sealed quote say of it, and where it is at hand, the file itself. */
async function fileFindings(
  envelope: Envelope,
  shares: readonly OpenedShare[],
  content: unknown,
  { files: recorded = [], outcome }: RecordedQuote,
  fileOf: VerifyOptions['fileOf'],
): Promise<(boolean | null)[]> {
  const named = envelope.files ?? [];
  if (named.map(({ hash }) => hash).join() !== recorded.join()) return [false];
  if (named.length === 0 || outcome !== 'opened') return [];
  const inside = filesIn(content, named);
  if (!inside) return [false];
  const found: (boolean | null)[] = [];
  for (const [at, { sha256 }] of inside.entries()) {
    const bytes = await fileOf?.(sha256);
    found.push(bytes ? await isSealedFile(envelope, shares, at + 1, bytes) : null);
  }
  return found;
}

function envelopeOf(text: string, hash: string): Envelope | null {
  try {
    return envelopeHash(text) === hash ? readEnvelope(text) : null;
  } catch {
    return null;
  }
}

function toOpeners(shares: readonly { recipient: string }[], { openers }: OpeningRecord): boolean {
  const known = openers.map(({ recipient }) => recipient).sort();
  return (
    shares
      .map(({ recipient }) => recipient)
      .sort()
      .join() === known.join()
  );
}

function receiptFindings(record: OpeningRecord, receipt: Receipt | undefined): Finding[] {
  if (!receipt) return [];
  const all = [...record.quotes, ...record.withdrawn, ...record.replaced];
  const found = all.find(({ hash }) => hash === receipt.hash);
  const same = found !== undefined && found.receipt === receipt.number;
  const committed = !found || !('commitment' in found) || found.commitment === receipt.commitment;
  const files = found && 'commitment' in found ? (found.files ?? []) : (receipt.files ?? []);
  const whole = files.join() === (receipt.files ?? []).join();
  return [{ check: 'receipt', about: receipt.number, ok: same && committed && whole }];
}

function sameTotal(total: () => string, recorded: string | null): boolean {
  try {
    return total() === recorded;
  } catch {
    return false;
  }
}

function succeeds(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SealedBidError('export-broken', { cause });
  }
}
