import {
  BankOutlined,
  BarChartOutlined,
  FileTextOutlined,
  HomeOutlined,
  LinkOutlined,
  MailOutlined,
  MessageOutlined,
  ScheduleOutlined,
  SearchOutlined,
  SlidersOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { zhCN } from '../texts/zh-CN';
import type { Workspace } from '../workspace';

type NavText = keyof (typeof zhCN)['nav'];

export interface Entry {
  to: string;
  icon: ReactNode;
  text: NavText;
  short?: NavText;
  /** Left out of the bottom bar of a phone, which has room for five; the account menu has it as well. */
  desktopOnly?: boolean;
}

const search: Entry = {
  to: '/search',
  icon: <SearchOutlined />,
  text: 'search',
  short: 'searchShort',
};
const home: Entry = { to: '/', icon: <HomeOutlined />, text: 'home' };

export const entries: Readonly<Record<Exclude<Workspace, 'visitor'>, readonly Entry[]>> = {
  member: [
    home,
    search,
    { to: '/my-listings', icon: <FileTextOutlined />, text: 'listings', short: 'listingsShort' },
    { to: '/matches', icon: <LinkOutlined />, text: 'matches' },
    { to: '/deal-rooms', icon: <MessageOutlined />, text: 'rooms', short: 'roomsShort' },
    { to: '/unit', icon: <BankOutlined />, text: 'unit', desktopOnly: true },
  ],
  secretariat: [
    home,
    { to: '/secretariat/members', icon: <TeamOutlined />, text: 'members' },
    {
      to: '/secretariat/supply-demand',
      icon: <BarChartOutlined />,
      text: 'supplyDemand',
      short: 'supplyDemandShort',
    },
    {
      to: '/secretariat/matching',
      icon: <SlidersOutlined />,
      text: 'matching',
      desktopOnly: true,
    },
    { to: '/secretariat/mails', icon: <MailOutlined />, text: 'mails', desktopOnly: true },
    { to: '/secretariat/jobs', icon: <ScheduleOutlined />, text: 'jobs' },
    search,
  ],
};
