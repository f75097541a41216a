import { newId } from '@wanchang/kernel';
import { People, Sessions } from '@wanchang/identity';
import { aDuty } from '@wanchang/identity/testing';
import { ActorResolver, type Actor } from '@wanchang/platform';
import type { TestContext } from '@wanchang/platform/testing';
import { defineDocumentKind } from '../domain/document-kind';
import type { NewDocument } from '../use-cases/issue-document';

/** Kinds as another library would declare them; each test file that counts numbers takes one of its own. */
export const testKinds = (['TA', 'TE', 'TC', 'TD'] as const).map((prefix) =>
  defineDocumentKind({
    name: `testing.${prefix.toLowerCase()}`,
    prefix,
    title: { zh: '测试文件', en: 'Test document' },
    openToSecretariat: prefix !== 'TD',
  }),
);

/** Somebody of the secretariat. */
export async function aSecretary(context: Pick<TestContext, 'get'>): Promise<Actor> {
  const email = `${newId()}@example.com`;
  const password = 'correct horse battery';
  const { id } = await context.get(People).create({ name: '李秘书', email, password });
  await aDuty(context, id);
  const secret = await context.get(Sessions).open(id, 'test');
  return (await context.get(ActorResolver).resolve({ kind: 'session', secret }))!;
}

/** A document of one line. */
export function aDocument(changes: Partial<NewDocument> = {}): NewDocument {
  return {
    kind: testKinds[0]!,
    title: '关于举办对接会的证明',
    subjectId: null,
    draw: (paper) => paper.paragraph('兹证明：甘肃省陇西县与浙江省永嘉县已结成对接关系。'),
    ...changes,
  };
}
