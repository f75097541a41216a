import { createTestContext, type TestContext } from '@wanchang/platform/testing';
import { TEMPLATE_LIMITS, type TermsTemplate } from '../domain/terms-template';
import { NegotiationModule } from '../negotiation.module';
import { ListTemplates } from '../queries/list-templates.query';
import { twoUnits } from '../testing';
import { outcomes } from '../testing/concurrency';
import { ChangeTemplate } from './change-template';
import { DeleteTemplate } from './delete-template';
import { SaveTemplate } from './save-template';

let context: TestContext;
let mine: Awaited<ReturnType<typeof twoUnits>>['buyer'];
let theirs: typeof mine;

beforeAll(async () => (context = await createTestContext([NegotiationModule])));
afterAll(() => context.close());
beforeEach(async () => ({ buyer: mine, seller: theirs } = await twoUnits(context)));

const template = (name = '常用', paymentTerms = '月结'): TermsTemplate => ({
  name,
  content: {
    ...{ currency: 'CNY', taxRate: '13', priceIncludesTax: true, freightTaxRate: '9' },
    ...{ incoterm: 'FOB', incotermPlace: '上海港', deliveryPlace: '', paymentTerms },
    ...{ revocable: false, validDays: 14, freeTerms: [{ title: '质保', text: '十二个月' }] },
  },
});
const save = (given = template(), actor = mine) => context.get(SaveTemplate).execute(given, actor);
const change = (id: string, version: number, given: TermsTemplate, actor = mine) =>
  context.get(ChangeTemplate).execute(id, version, given, actor);
const remove = (id: string, version: number, actor = mine) =>
  context.get(DeleteTemplate).execute(id, version, actor);
const list = (actor = mine) => context.get(ListTemplates).execute(actor);
const refused = (code: string) => ({ code: `negotiation.${code}` });

describe('a template of terms', () => {
  it('is saved, found by the unit as it was written, changed and deleted', async () => {
    const id = await save();
    expect(await list()).toMatchObject([{ id, ...template(), byName: '李采购', version: 1 }]);
    await change(id, 1, template('外贸', '信用证'));
    expect(await list()).toMatchObject([{ ...template('外贸', '信用证'), version: 2 }]);
    await remove(id, 2);
    expect(await list()).toEqual([]);
  });

  it('of another unit does not exist', async () => {
    const id = await save();
    expect(await list(theirs)).toEqual([]);
    const unknown = refused('template-not-found');
    await expect(change(id, 1, template(), theirs)).rejects.toMatchObject(unknown);
    await expect(remove(id, 1, theirs)).rejects.toMatchObject(unknown);
    expect(await list()).toHaveLength(1);
  });

  it('that a colleague has changed meanwhile is neither overwritten nor deleted', async () => {
    const id = await save();
    const { done, refusals } = await outcomes([
      change(id, 1, template('甲')),
      change(id, 1, template('乙')),
    ]);
    expect(done).toHaveLength(1);
    expect(refusals).toEqual(['negotiation.template-changed']);
    await expect(remove(id, 1)).rejects.toMatchObject(refused('template-changed'));
  });

  it('has a name of its own in its unit', async () => {
    await save();
    await expect(save()).rejects.toMatchObject(refused('template-name-taken'));
    const other = await save(template('另一个'));
    const renamed = change(other, 1, template());
    await expect(renamed).rejects.toMatchObject(refused('template-name-taken'));
    await save(template(), theirs);
  });

  it('is one of at most so many', async () => {
    for (let at = 0; at < TEMPLATE_LIMITS.templates; at += 1) await save(template(`模板 ${at}`));
    await expect(save(template('多一个'))).rejects.toMatchObject(refused('too-many-templates'));
  });
});
