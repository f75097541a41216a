/** What a visitor reads before any script runs (`apps/web/first-view.mts`) and on the home page, in the same words. */
export const firstWords = {
  lead: '让沿海与中西部的供需对上号',
  what: '沿海与中西部县市区联席会议的供需对接与洽谈平台。会员单位在这里发布供应和需求，系统几秒内给出有理由的匹配，双方在洽谈室里谈到成交。',
};

/** Around what waits for somebody who is signed in, likewise. */
export const taskWords = {
  'zh-CN': {
    title: { member: '工作台', secretariat: '秘书处工作台' },
    waiting: '等您处理',
    urgencies: { now: '紧急', soon: '尽快' },
  },
  en: {
    title: { member: 'Workbench', secretariat: 'Secretariat' },
    waiting: 'Waiting for you',
    urgencies: { now: 'Urgent', soon: 'Soon' },
  },
};
