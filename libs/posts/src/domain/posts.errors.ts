import { defineErrors } from '@wanchang/kernel';

export const postsErrors = defineErrors('posts', {
  'post-not-found': {
    kind: 'not-found',
    zh: '没有找到此职务，或它已结束。',
    en: 'This post was not found, or is over.',
  },
  'nomination-not-found': {
    kind: 'not-found',
    zh: '没有找到此提名，或它已办理。',
    en: 'This nomination was not found, or is settled.',
  },
  'person-not-found': {
    kind: 'not-possible',
    zh: '没有账号“{account}”。',
    en: 'There is no account “{account}”.',
  },
  'not-of-the-unit': {
    kind: 'not-possible',
    zh: '“{name}”不属于该成员单位，请先由单位管理员邀请其加入。',
    en: '“{name}” does not belong to the member unit; let its administrator invite the person first.',
  },
  'unit-required': {
    kind: 'not-possible',
    zh: '此职务属于成员单位，请选择单位。',
    en: 'This post belongs to a member unit: choose one.',
  },
  'unit-not-active': {
    kind: 'not-possible',
    zh: '该单位目前不是正常的成员单位，不能任命职务。',
    en: 'The unit is no active member now: nobody is appointed for it.',
  },
  'officer-by-conference': {
    kind: 'not-possible',
    zh: '理事长、副理事长、秘书长由联席会议选举或任命产生。',
    en: 'Officers are elected or appointed by the conference.',
  },
  'already-held': {
    kind: 'conflict',
    zh: '此人在这段时间已担任同一职务。',
    en: 'This person holds that post in this time already.',
  },
  'office-held': {
    kind: 'conflict',
    zh: '这段时间该职务已有人担任，请先办理交接或结束。',
    en: 'Somebody holds this office in that time; hand it over or end it first.',
  },
  'second-liaison': {
    kind: 'not-possible',
    zh: '一个成员单位原则上只有一名联络员；确需第二名的，请写明理由。',
    en: 'A unit has in principle one liaison; a second one needs a reason.',
  },
  'term-invalid': {
    kind: 'not-possible',
    zh: '任期的最后一天不能早于第一天，也不能早于今天。',
    en: 'The last day of a term is neither before its first day nor before today.',
  },
  'not-a-director': {
    kind: 'forbidden',
    zh: '联络员由本单位的常务理事或理事提名。',
    en: 'A liaison is nominated by the unit’s standing director or director.',
  },
  'already-nominated': {
    kind: 'conflict',
    zh: '该单位已有一份待办理的联络员提名。',
    en: 'The unit has a nomination of a liaison under way already.',
  },
  'same-person': {
    kind: 'not-possible',
    zh: '继任人不能是现任本人；连任请办理续任。',
    en: 'The successor is another person; for a further term renew the post.',
  },
});
