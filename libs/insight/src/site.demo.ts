const INVENTED = '本站为示例站点，单位、人员、发布和以下内容均为虚构。';

/** What a demo says of its operator. Every line says that it is invented. */
export const demoNotes = {
  address: '示例省示例市示例路 1 号（示例地址）',
  phone: '000-0000-0000（示例）',
  mail: 'secretariat@demo.wanchang.example',
  icp: '示例 ICP 备 00000000 号',
  police: '示例公网安备 00000000000000 号',
  privacy: [
    INVENTED,
    '站点只保存登录和办理会员业务所需的资料：姓名、邮箱或手机号、所在单位和操作记录。',
    '资料保存在运行本站的机器上，不提供给第三方。正式站点的隐私政策由运营单位设置。',
  ].join('\n'),
  terms: [
    INVENTED,
    '示例数据仅供试用，不构成要约，不产生任何权利义务。',
    '正式站点的服务条款由运营单位设置。',
  ].join('\n'),
} as const;
