export const zhCN = {
  register: '登记会员',
  roster: '导入名册',
  members: '会员单位',
  firstSteps: {
    title: '从这里开始',
    done: '已完成',
    putAside: '不再显示',
    complete: {
      title: '完善单位资料',
      hint: '填写简介、主营行业、联系人和电话，对方在洽谈前先看这些。',
      go: '去填写',
    },
    file: {
      title: '带上现有的表格',
      hint: '报价单、产品目录、采购清单都可以，Excel 或 CSV，一次导入全部发布。',
      go: '导入表格',
    },
    colleagues: {
      title: '邀请同事',
      hint: '销售、采购各用自己的账号，消息和报价都能收到。',
      go: '去邀请',
    },
    region: {
      title: '看看本省谁在找什么',
      hint: '本省会员单位正在求购的货物、技术、资金和人才。',
      go: '看需求',
    },
  },
};
