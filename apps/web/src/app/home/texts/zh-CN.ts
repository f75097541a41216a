import { firstWords, taskWords } from './first-words.mts';

const words = taskWords['zh-CN'];

export const zhCN = {
  visitor: {
    title: '万厂网',
    ...firstWords,
    search: '搜索',
    searchHint: '品名、型号或行业，例如：球阀 Q41F',
    popular: '常见搜索',
    words: ['不锈钢球阀', '三相异步电动机', '深沟球轴承', '紫铜排', '物流园区'],
    counts: {
      members: '会员单位',
      supplies: '供应',
      demands: '需求',
      provinces: '覆盖省份',
    },
    how: '怎么运作',
    steps: [
      { title: '发布', text: '逐条填写，或把现有的表格直接导入；有问题的行会说明原因。' },
      {
        title: '匹配',
        text: '按规格、行业、价格、交期和区域打分，每条匹配都说明理由，沿海与中西部之间优先。',
      },
      {
        title: '洽谈',
        text: '在洽谈室里沟通、报价、还价；每一版报价的变化逐行标出，双方接受同一版即成交。',
      },
    ],
    joining: '如何入会',
    join: '申请入会',
    joiningWho: '县市区、开发区、重点乡镇以及中外企业均可申请成为会员单位。',
    joiningSteps: [
      '单位向联席会议秘书处提出申请，附单位资料与统一社会信用代码。',
      '秘书处审核并考察，经办公会议批准后登记为会员单位。',
      '单位管理员收到邀请邮件，开通账号，再邀请同事加入。',
    ],
    signIn: '会员登录',
    benefits: '会员能做什么',
    benefitList: [
      '发布供应和需求，看到完整的价格、数量与联系单位',
      '每条发布自动匹配，沿海与中西部优先，理由写明',
      '洽谈、询价、密封报价与竞价，全程留痕',
      '从协议到合同、交货、付款的履约跟踪',
      '参加联席会议，预约一对一洽谈',
    ],
    contact: '联系秘书处',
    phone: '电话',
    mail: '邮箱',
    address: '地址',
  },
  waiting: {
    title: words.waiting,
    nothing: '没有等您处理的事',
    nothingHint: '有需要您答复、改正或留意期限的事，会出现在这里。',
    urgencies: words.urgencies,
    since: '最早',
    unavailable: (titles: readonly string[]) => `暂时无法显示：${titles.join('、')}`,
    again: '重试',
  },
  deadlines: { title: '未来 14 天的期限' },
  member: { title: words.title.member },
  secretariat: { title: words.title.secretariat },
};
