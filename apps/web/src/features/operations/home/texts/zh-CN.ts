export const zhCN = {
  failedJobs: '失败的任务',
  mailsFailed: '未发出的邮件',
  mails: '最近邮件',
  noMails: '还没有发出邮件。',
  allMails: '全部邮件',
};
