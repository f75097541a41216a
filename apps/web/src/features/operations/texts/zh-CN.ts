import { zhCNJobNames } from './job-names';

export const zhCN = {
  mails: {
    title: '邮件',
    list: '邮件列表',
    states: { waiting: '待发', sent: '已发', failed: '失败' },
    to: '收件人',
    subject: '主题',
    at: '时间',
    state: '状态',
    empty: '还没有邮件',
    emptyHint: '邀请、重设密码和通知邮件会显示在这里。',
  },
  jobs: {
    title: '任务',
    list: '任务列表',
    states: {
      waiting: '等待',
      active: '执行中',
      delayed: '延后',
      failed: '失败',
      completed: '完成',
    },
    names: zhCNJobNames,
    queues: { live: '即时', bulk: '后台批量' } as Readonly<Record<string, string>>,
    attempts: '尝试次数',
    at: '时间',
    retry: '重试',
    retried: '已重新排队',
    empty: '没有这个状态的任务',
    emptyHint: '一切正常时，失败一栏应当是空的。',
    board: '打开队列面板',
    searchIndex: {
      rebuild: '重建搜索索引',
      hint: '在后台进行，期间搜索照常可用。',
      started: '已开始重建搜索索引',
    },
    matchIndex: {
      rebuild: '重建匹配索引',
      hint: '从数据库重新读取全部发布；期间匹配照常进行。',
      started: '已开始重建匹配索引',
    },
  },
};
