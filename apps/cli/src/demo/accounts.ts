/** Everybody in the demo signs in with this; the api of a demo listens on this machine only, by default. */
export const DEMO_PASSWORD = 'wanchang-demo';

export interface DemoAccount {
  readonly email: string;
  readonly who: { readonly zh: string; readonly en: string };
}

/** The address of the administrator of the n-th unit, from 0. */
export const unitEmail = (position: number) =>
  `u${String(position + 1).padStart(2, '0')}@demo.wanchang.example`;

/** Of a colleague of that administrator. */
export const colleagueEmail = (memberId: string) =>
  `staff-${memberId.slice(-8)}@demo.wanchang.example`;

export const SECRETARIAT_EMAIL = 'secretariat@demo.wanchang.example';
export const APPLICANT_EMAIL = 'applicant@demo.wanchang.example';
export const CLERK_EMAIL = 'clerk@demo.wanchang.example';

/** Of the first unit: who submits offers for approval, and who stands in for its administrator. */
export const SALES_EMAIL = 'sales@demo.wanchang.example';
export const DEPUTY_EMAIL = 'deputy@demo.wanchang.example';

/** The accounts that the start prints. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  { email: unitEmail(0), who: { zh: '沿海阀门厂（卖方）', en: 'coastal valve factory (seller)' } },
  { email: unitEmail(39), who: { zh: '中西部县（买方）', en: 'interior county (buyer)' } },
  { email: APPLICANT_EMAIL, who: { zh: '入会申请人', en: 'applicant for membership' } },
  { email: SECRETARIAT_EMAIL, who: { zh: '秘书处管理员', en: 'secretariat administrator' } },
];

/** The units of the first two of them. */
export const SHOWN_UNITS: readonly string[] = ['瓯江源阀门有限公司（示例）', '陇上塬县（示例）'];
