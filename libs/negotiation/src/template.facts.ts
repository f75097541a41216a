import { defineFact } from '@wanchang/platform';

interface OfTemplate {
  readonly templateId: string;
  readonly name: string;
}

const ofTemplate = {
  subject: ({ templateId }: OfTemplate) => templateId,
  audit: ({ name }: OfTemplate) => ({ title: name }),
};

export const templateSaved = defineFact<OfTemplate>('negotiation.template-saved', {
  title: { zh: '保存条款模板', en: 'template of terms saved' },
  ...ofTemplate,
});

export const templateChanged = defineFact<OfTemplate>('negotiation.template-changed', {
  title: { zh: '修改条款模板', en: 'template of terms changed' },
  ...ofTemplate,
});

export const templateDeleted = defineFact<OfTemplate>('negotiation.template-deleted', {
  title: { zh: '删除条款模板', en: 'template of terms deleted' },
  ...ofTemplate,
});
