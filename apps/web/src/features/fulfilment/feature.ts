import { DeploymentUnitOutlined, FileDoneOutlined } from '@ant-design/icons';
import type { Handles } from '../../api/live-events';
import { defineFeature, type Live } from '../define-feature';
import { contractsKey } from './keys';

const live = {
  'contract.changed': [contractsKey],
} satisfies Live;

declare module '../../api/live-events' {
  interface HandledEvents extends Handles<typeof live> {}
}

export const feature = defineFeature({
  routes: {
    member: {
      contracts: async () => (await import('./contracts-page')).ContractsPage,
      'contracts/of-room/:roomId': async () => (await import('./of-room-page')).OfRoomPage,
      cooperations: async () => (await import('./cooperation/cooperations-page')).CooperationsPage,
      'cooperations/:id': async () =>
        (await import('./cooperation/cooperation-page')).CooperationPage,
      'contracts/:id': async () => (await import('./contract-page')).ContractPage,
    },
    secretariat: {
      'secretariat/contracts/mediations': async () =>
        (await import('./mediations-page')).MediationsPage,
      'secretariat/contracts': async () => (await import('./overview-page')).OverviewPage,
    },
  },
  navigation: {
    member: [
      {
        order: 42,
        to: '/contracts',
        icon: FileDoneOutlined,
        text: { 'zh-CN': '履约', en: 'Contracts' },
        phoneBar: true,
      },
      {
        order: 43,
        to: '/cooperations',
        icon: DeploymentUnitOutlined,
        text: { 'zh-CN': '合作项目', en: 'Cooperation' },
        phoneBar: false,
        under: '/contracts',
      },
    ],
    secretariat: [
      {
        order: 25,
        to: '/secretariat/contracts',
        icon: FileDoneOutlined,
        text: { 'zh-CN': '履约', en: 'Contracts' },
        phoneBar: false,
      },
    ],
  },
  live,
});
