import { FileProtectOutlined } from '@ant-design/icons';
import { defineFeature } from '../define-feature';

export const feature = defineFeature({
  routes: {
    open: {
      verify: async () => (await import('./verify-page')).VerifyPage,
      'verify/:number': async () => (await import('./verify-page')).VerifyPage,
    },
    secretariat: {
      'secretariat/documents': async () => (await import('./documents-page')).DocumentsPage,
      'secretariat/documents/new': async () => (await import('./letter-page')).LetterPage,
      'secretariat/seal-uses': async () => (await import('./seal-uses-page')).SealUsesPage,
    },
  },
  navigation: {
    visitor: [{ order: 60, to: '/verify', text: { 'zh-CN': '文件查验', en: 'Verify a document' } }],
    secretariat: [
      {
        order: 35,
        to: '/secretariat/documents',
        icon: FileProtectOutlined,
        text: { 'zh-CN': '文件', en: 'Documents' },
        phoneBar: false,
      },
    ],
  },
});
