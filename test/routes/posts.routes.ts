import { newId } from '@wanchang/kernel';
import { createColleague, createUnit, whoAmI, type Person } from '../support/people';
import type { Fixtures } from './fixtures';
import { named, type Routes } from './route';

interface Post {
  readonly id: string;
}

const DECISION = { basis: 'election', decision: '第57次联席会议' } as const;

const appointed = async (
  { market }: Fixtures,
  kind: string,
  { email }: Person,
  memberId: string,
): Promise<Post> => {
  const order = { kind, account: email, memberId, secondReason: '轮换', ...DECISION };
  const { items } = await market.secretariat.browser.post<{ items: Post[] }>('/posts', order);
  return items[0]!;
};

/** Of nobody who has an account: each row is reported, and nobody is appointed. */
const POST_LIST = {
  name: '职务.csv',
  content:
    '单位名称或信用代码,登录邮箱,职务,决定\n渭源县人民政府,nobody@test.example,理事,理事会\n',
};

/** A post of a unit that nobody else acts for. */
const post = async (fixtures: Fixtures): Promise<Post> => {
  const { system, market } = fixtures;
  const unit = await createUnit(system, market.secretariat, {
    nameZh: `洞头渔具有限公司 ${newId()}`,
  });
  return appointed(fixtures, 'director', unit.administrator, unit.id);
};

/** A post of the factory’s staff: theirs is the letter. */
const ownPost = async (fixtures: Fixtures): Promise<Post> => {
  const { actors, market } = fixtures;
  const { email, browser } = actors['unit staff'];
  const { posts } = await browser.get<{ posts: Post[] }>('/my-rights');
  return posts[0] ?? appointed(fixtures, 'liaison', { email, browser }, market.factory.id);
};

const nomination = async (fixtures: Fixtures): Promise<{ id: string }> => {
  const { system, market } = fixtures;
  const unit = await createUnit(system, market.secretariat, {
    nameZh: `瑞安电机有限公司 ${newId()}`,
  });
  await appointed(fixtures, 'director', unit.administrator, unit.id);
  const liaison = await createColleague(system, market.secretariat, unit);
  const personId = (await whoAmI(liaison)).person.id;
  const { items } = await unit.administrator.browser.post<{ items: { id: string }[] }>(
    '/my-unit/nominations',
    { personId, reason: '分工' },
  );
  return items[0]!;
};

/** Routes of posts: directory, appointments, nominations, rights. */
export const postsRoutes: Routes = {
  'GET /api/v1/posts': { audience: 'unit or secretariat' },
  'POST /api/v1/posts': {
    audience: 'secretariat with the duty',
    // Somebody new each time: nobody holds the same post twice.
    json: async ({ system, market }) => {
      const unit = await createUnit(system, market.secretariat, {
        nameZh: `乐清电器有限公司 ${newId()}`,
      });
      return { kind: 'vice_chairman', account: unit.administrator.email, ...DECISION };
    },
  },
  'POST /api/v1/post-imports': { audience: 'secretariat with the duty', upload: () => POST_LIST },
  'POST /api/v1/post-imports/preview': {
    audience: 'secretariat with the duty',
    upload: () => POST_LIST,
  },
  'GET /api/v1/post-imports/template.csv': { audience: 'secretariat with the duty' },
  'POST /api/v1/posts/:id/succeed': {
    audience: 'secretariat with the duty',
    ids: named(post),
    json: ({ actors }) => ({
      ...{ account: actors['another unit'].email, reason: '调动', ...DECISION },
    }),
    answer: 422,
  },
  'POST /api/v1/posts/:id/end': {
    audience: 'secretariat with the duty',
    ids: named(post),
    json: () => ({ reason: '违反规章' }),
  },
  'POST /api/v1/posts/:id/renew': {
    audience: 'secretariat with the duty',
    ids: named(post),
    json: () => DECISION,
  },
  'GET /api/v1/posts/:id/letter.pdf': { audience: 'person', ids: named(ownPost) },
  'GET /api/v1/my-unit/posts': { audience: 'unit' },
  'GET /api/v1/my-unit/nominations': { audience: 'unit' },
  'POST /api/v1/my-unit/nominations': {
    audience: 'unit',
    json: () => ({ personId: newId(), reason: '分工' }),
    answer: 403,
  },
  'GET /api/v1/nominations': { audience: 'secretariat' },
  'POST /api/v1/nominations/:id/accept': {
    audience: 'secretariat with the duty',
    ids: named(nomination),
    json: () => ({}),
  },
  'POST /api/v1/nominations/:id/refuse': {
    audience: 'secretariat with the duty',
    ids: named(nomination),
    json: () => ({ reason: '请先在单位内登记' }),
  },
  'GET /api/v1/my-rights': { audience: 'person' },
  'GET /api/v1/post-rights': { audience: 'person' },
};
