import { LinkOutlined, SlidersOutlined } from '@ant-design/icons';
import type { Handles } from '../../api/live-events';
import { matchesKey } from '../../entities/match/keys';
import { defineFeature, type Live } from '../define-feature';
import { rematchesKey, steeringKey } from './steering/keys';

const live = {
  'match.found': [matchesKey],
  'match.interest': [matchesKey],
  'rematch.progress': [rematchesKey],
  'rematch.done': [steeringKey],
  'rematch.failed': [steeringKey],
} satisfies Live;

declare module '../../api/live-events' {
  interface HandledEvents extends Handles<typeof live> {}
}

export const feature = defineFeature({
  routes: {
    member: {
      matches: async () => (await import('./matches-page')).MatchesPage,
      'matches/compare': async () => (await import('./compare/compare-page')).ComparePage,
      'matches/:id': async () => (await import('./match-page')).MatchPage,
    },
    secretariat: {
      'secretariat/matching': async () => (await import('./steering/matching-page')).MatchingPage,
      'secretariat/matching/weights': async () =>
        (await import('./steering/weights-page')).WeightsPage,
      'secretariat/matching/families': async () =>
        (await import('./steering/families/family-rules-page')).FamilyRulesPage,
    },
  },
  navigation: {
    member: [
      {
        order: 30,
        to: '/matches',
        icon: LinkOutlined,
        text: { 'zh-CN': '匹配', en: 'Matches' },
        phoneBar: true,
      },
    ],
    secretariat: [
      {
        order: 30,
        to: '/secretariat/matching',
        icon: SlidersOutlined,
        text: { 'zh-CN': '匹配管理', en: 'Matching' },
        phoneBar: false,
      },
    ],
  },
  live,
});
