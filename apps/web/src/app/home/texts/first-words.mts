/** What a visitor reads before any script runs (`apps/web/first-view.mts`) and on the home page, in the same words. */
export const firstWords = {
  lead: '让沿海与中西部的供需对上号',
  what: '沿海与中西部县市区联席会议的供需对接与洽谈平台。会员单位在这里发布供应和需求，系统几秒内给出有理由的匹配，双方在洽谈室里谈到成交。',
};
