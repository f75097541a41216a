import { newId } from '@wanchang/kernel';
import { People, Sessions } from '@wanchang/identity';
import { ActorResolver, type Actor } from '@wanchang/platform';
import type { TestContext } from '@wanchang/platform/testing';
import { defineDocumentKind } from '../domain/document-kind';
import type { NewDocument } from '../use-cases/issue-document';

/** Kinds as another library would declare them; each test file that counts numbers takes one of its own. */
export const testKinds = (['TA', 'TB', 'TC', 'TD'] as const).map((prefix) =>
  defineDocumentKind({
    name: `testing.${prefix.toLowerCase()}`,
    prefix,
    title: { zh: '测试文件', en: 'Test document' },
    openToSecretariat: prefix !== 'TD',
  }),
);

/** Somebody of the secretariat. */
export async function aSecretary({ get }: Pick<TestContext, 'get'>): Promise<Actor> {
  const person = await get(People).create({
    ...{ name: '李秘书', email: `${newId()}@example.com`, password: 'correct horse battery' },
    platformRole: 'secretariat_staff',
  });
  const secret = await get(Sessions).open(person.id, 'test');
  return (await get(ActorResolver).resolve({ kind: 'session', secret }))!;
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
