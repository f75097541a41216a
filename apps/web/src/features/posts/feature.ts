import { IdcardOutlined } from '@ant-design/icons';
import { defineFeature } from '../define-feature';

export const feature = defineFeature({
  routes: {
    withAccess: {
      posts: async () => (await import('./directory-page')).DirectoryPage,
    },
    signedIn: {
      'my-posts': async () => (await import('./my-posts-page')).MyPostsPage,
    },
    secretariat: {
      'secretariat/posts/import': async () => (await import('./import-page')).ImportPage,
      'secretariat/posts': async () => (await import('./office-page')).OfficePage,
    },
  },
  navigation: {
    member: [
      {
        order: 55,
        to: '/my-posts',
        icon: IdcardOutlined,
        text: { 'zh-CN': '职务', en: 'Posts' },
        phoneBar: false,
        under: '/unit',
      },
    ],
    secretariat: [
      {
        order: 15,
        to: '/secretariat/posts',
        icon: IdcardOutlined,
        text: { 'zh-CN': '职务', en: 'Posts' },
        phoneBar: false,
        under: '/secretariat/members',
      },
    ],
  },
});
