import { Files } from '@wanchang/platform';
import type { Actor } from '@wanchang/platform';
import { createTestContext, sql, type TestContext } from '@wanchang/platform/testing';
import { IdentityModule } from '@wanchang/identity';
import { createHash } from 'node:crypto';
import { DocumentsModule } from '../documents.module';
import type { DocumentKind } from '../domain/document-kind';
import { SECRETARIAT_SEAL, type Letter } from '../domain/letter';
import { Documents } from '../persistence/documents';
import { ListDocuments } from '../queries/list-documents.query';
import { ListSealUses } from '../queries/list-seal-uses.query';
import { VerifyDocument } from '../queries/verify-document.query';
import { aDocument, aSecretary, testKinds } from '../testing/builders';
import { readPdf } from '../testing/read-pdf';
import { IssueDocument, type NewDocument } from './issue-document';
import { IssueLetter } from './issue-letter';
import { VoidDocument } from './void-document';

let context: TestContext;
let secretary: Actor;

beforeAll(async () => {
  context = await createTestContext([IdentityModule, DocumentsModule]);
  secretary = await aSecretary(context);
});
afterAll(() => context?.close());

const [counted, rolledBack, other] = testKinds as [DocumentKind, DocumentKind, DocumentKind];
const issue = (changes: Partial<NewDocument> = {}) =>
  context.get(IssueDocument).execute(aDocument(changes), secretary);
const makeVoid = (id: string) => context.get(VoidDocument).execute(id, '标题有误', secretary);
const verify = (number: string, code: string | null) =>
  context.get(VerifyDocument).execute(number, code);
const refusal = (asked: Promise<unknown>) =>
  asked.then(
    () => null,
    (error: unknown) => error,
  );

async function serialsOf({ name }: DocumentKind): Promise<number[]> {
  const rows = await context.database.query<{ serial: number }>(
    sql('SELECT serial FROM documents WHERE kind = $1 ORDER BY serial'),
    [name],
  );
  return rows.map(({ serial }) => serial);
}

describe('a number', () => {
  it('is the next of its kind and year, without a gap, however many are issued at once', async () => {
    const issued = await Promise.all(Array.from({ length: 8 }, () => issue({ kind: counted })));
    expect(await serialsOf(counted)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const year = new Intl.DateTimeFormat('en', { timeZone: 'Asia/Shanghai', year: 'numeric' });
    const numbers = issued.map(({ number }) => number).sort();
    expect(numbers[7]).toBe(`TA-${year.format(new Date())}-000008`);
  });

  it('is free again when its transaction fails, also among others that wait for it', async () => {
    const fails = () =>
      issue({
        kind: rolledBack,
        draw: () => {
          throw new Error('ink ran out');
        },
      });
    const rightAndWrong = [issue, fails, issue, fails, issue].map((attempt) =>
      attempt({ kind: rolledBack }),
    );
    const outcomes = await Promise.allSettled(rightAndWrong);
    expect(outcomes.map(({ status }) => status)).toEqual([
      ...['fulfilled', 'rejected', 'fulfilled', 'rejected', 'fulfilled'],
    ]);
    expect(await serialsOf(rolledBack)).toEqual([1, 2, 3]);
  });

  it('is counted for each kind by itself', async () => {
    const first = await issue({ kind: other });
    expect(first.number).toMatch(/^TC-\d{4}-000001$/);
  });

  it('is not reserved outside a transaction', async () => {
    await expect(context.get(Documents).reserveNumber(other)).rejects.toThrow(
      'outside a transaction',
    );
  });
});

describe('an issued document', () => {
  it('is stored as the very bytes that its hash was taken of, with the Chinese text in them', async () => {
    const { fileId, sha256, number, checkCode } = await issue();
    const bytes = await context.get(Files).bytes(fileId);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    const { text } = await readPdf(bytes);
    expect(text).toContain('兹证明：甘肃省陇西县与浙江省永嘉县已结成对接关系。');
    expect(text).toContain(number);
    expect(text).toContain(checkCode);
  });

  it.each([
    `UPDATE documents SET title = '别的' WHERE id = $1`,
    `UPDATE documents SET sha256 = repeat('0', 64) WHERE id = $1`,
    `DELETE FROM documents WHERE id = $1`,
  ])('never changes: %s', async (change) => {
    const { id } = await issue();
    await expect(context.database.execute(sql(change), [id])).rejects.toMatchObject({
      constraint: 'documents_immutable',
    });
  });

  it('is on record in the audit', async () => {
    const { id, number, sha256 } = await issue();
    const entry = await context.database.one(
      sql(`SELECT action, facts FROM audit_entries WHERE subject_id = $1`),
      [id],
    );
    expect(entry).toEqual({ action: 'documents.document-issued', facts: { number, sha256 } });
  });
});

describe('a void document', () => {
  it('stays in the register under its number, with reason, person and time; the number is not used again', async () => {
    const { id, number } = await issue({ kind: other });
    await makeVoid(id);
    const next = await issue({ kind: other });
    expect(next.number > number).toBe(true);
    const { items } = await context.get(ListDocuments).execute({ q: number, limit: 5 }, 'zh-CN');
    expect(items).toMatchObject([
      { number, state: 'void', voidReason: '标题有误', voidedByName: '李秘书' },
    ]);
    expect(items[0]!.voidedAt).toBeInstanceOf(Date);
  });

  it('is void once and for good', async () => {
    const { id } = await issue();
    const outcomes = await Promise.allSettled([makeVoid(id), makeVoid(id)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(makeVoid(id)).rejects.toMatchObject({ code: 'documents.not-in-force' });
    await expect(
      context.database.execute(sql('DELETE FROM document_voids WHERE document_id = $1'), [id]),
    ).rejects.toMatchObject({ constraint: 'document_voids_immutable' });
  });

  it('is superseded by none', async () => {
    const { id } = await issue();
    await makeVoid(id);
    await expect(issue({ supersedes: id })).rejects.toMatchObject({
      code: 'documents.not-in-force',
    });
  });
});

describe('verification', () => {
  it('R10.4 tells everyone who has the paper what it is and its state; the number without its check code is answered as one that was never issued', async () => {
    const { number, checkCode, sha256 } = await issue();
    const unknown = await refusal(verify('TA-2026-999999', checkCode));
    expect(unknown).toMatchObject({ code: 'documents.number-not-found' });
    for (const code of [null, '', 'WRONGCOD', `${checkCode}X`])
      expect(await refusal(verify(number, code))).toEqual(unknown);
    expect(await verify(number, checkCode)).toMatchObject({
      ...{ number, kind: counted, state: 'valid', endedAt: null },
      details: { title: '关于举办对接会的证明', sha256, supersededBy: null },
    });
  });

  it('understands numbers and codes as people type them', async () => {
    const { number, checkCode } = await issue();
    const [prefix, year, serial] = number.toLowerCase().split('-');
    const code = `${checkCode.slice(0, 4).toLowerCase()} ${checkCode.slice(4)}`;
    const verified = await verify(` ${prefix}－${year} – ${serial}`.replace('－', '—'), code);
    expect(verified).toMatchObject({ number, state: 'valid' });
  });

  it('says that a document is void, and since when', async () => {
    const { id, number, checkCode } = await issue();
    await makeVoid(id);
    const verified = await verify(number, checkCode);
    expect(verified).toMatchObject({ state: 'void', endedAt: expect.any(Date) });
  });

  it('says that a document is superseded, and by which number', async () => {
    const first = await issue();
    const second = await issue({ supersedes: first.id });
    expect(await verify(first.number, first.checkCode)).toMatchObject({
      ...{ state: 'superseded', endedAt: expect.any(Date) },
      details: { supersededBy: second.number },
    });
    expect(await verify(second.number, second.checkCode)).toMatchObject({ state: 'valid' });
  });
});

describe('a seal', () => {
  const letter: Letter = {
    ...{ kind: 'letter', title: '关于商请派员参加对接会的函', addressee: '陇西县人民政府' },
    ...{ body: '一、时间\n2026年12月8日。', approvedBy: '王秘书长', supersedes: null },
  };

  it('is entered in the register with the document that bears it, who used it and who approved that', async () => {
    const id = await context.get(IssueLetter).execute(letter, secretary);
    const { number, sha256, fileId } = await context.get(Documents).get(id);
    const { items } = await context.get(ListSealUses).execute(undefined, 1);
    expect(items).toMatchObject([
      {
        ...{ documentId: id, number, sha256, title: letter.title, seal: SECRETARIAT_SEAL.name },
        ...{ approvedBy: '王秘书长', usedByName: '李秘书', usedAt: expect.any(Date) },
      },
    ]);
    const { text } = await readPdf(await context.get(Files).bytes(fileId));
    expect(text).toMatch(/联席秘函〔\d{4}〕\d+号/);
    expect(text).toContain('陇西县人民政府：');
  });

  it('is used by somebody', async () => {
    const sealing = { seal: SECRETARIAT_SEAL, approvedBy: '王秘书长' };
    await expect(
      context.get(IssueDocument).execute(aDocument({ kind: other, sealing }), null),
    ).rejects.toThrow('nobody uses the seal');
  });

  it.each(['UPDATE seal_uses SET approved_by = $$他人$$', 'DELETE FROM seal_uses'])(
    'has a register that is only written on: %s',
    async (change) => {
      await context.get(IssueLetter).execute(letter, secretary);
      await expect(context.database.execute(sql(change))).rejects.toMatchObject({
        constraint: 'seal_uses_immutable',
      });
    },
  );
});
