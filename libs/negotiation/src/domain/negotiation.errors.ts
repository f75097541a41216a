import { defineErrors } from '@wanchang/kernel';

export const negotiationErrors = defineErrors('negotiation', {
  'deal-room-not-found': {
    kind: 'not-found',
    zh: '没有找到这个洽谈室。',
    en: 'This deal room was not found.',
  },
  'offer-not-found': {
    kind: 'not-found',
    zh: '没有找到这版报价。',
    en: 'This offer was not found.',
  },
  'agreement-not-found': {
    kind: 'not-found',
    zh: '双方还没有达成协议。',
    en: 'The two sides have not agreed yet.',
  },
  'file-not-found': { kind: 'not-found', zh: '没有找到这个文件。', en: 'This file was not found.' },
  'match-not-found': {
    kind: 'not-found',
    zh: '没有找到这个对接。',
    en: 'This match was not found.',
  },
  'listing-not-found': {
    kind: 'not-found',
    zh: '没有找到这条供需信息，或已停止发布。',
    en: 'This listing was not found, or is no longer published.',
  },
  'target-unclear': {
    kind: 'invalid',
    zh: '请指明对接（matchId）或供需信息（listingId），二者选一。',
    en: 'Name either a match (matchId) or a listing (listingId).',
  },
  'own-listing': {
    kind: 'not-possible',
    zh: '这是贵单位自己的信息，不能与自己洽谈。',
    en: 'This is a listing of your own unit; you cannot negotiate with yourselves.',
  },
  'listing-mismatch': {
    kind: 'not-possible',
    zh: '请选择贵单位已发布的、供需方向与对方相反的信息。',
    en: 'Choose a published listing of your own unit on the other side of supply and demand.',
  },
  'not-latest-offer': {
    kind: 'conflict',
    zh: '已有更新的报价，请先查看最新一版。',
    en: 'There is a newer offer; look at the latest one first.',
  },
  'offer-expired': {
    kind: 'conflict',
    zh: '该报价已过有效期，请提出新报价。',
    en: 'This offer is no longer valid; make a new one.',
  },
  'offer-not-open': {
    kind: 'conflict',
    zh: '该报价已有答复，不能再处理。',
    en: 'This offer has been answered already.',
  },
  'own-offer': {
    kind: 'forbidden',
    zh: '这是贵方自己的报价：请等待对方答复；可撤销的，可以先撤销。',
    en: 'This is your own offer: wait for the other side, or withdraw it first if it is revocable.',
  },
  'not-own-offer': {
    kind: 'forbidden',
    zh: '只能撤销贵方自己的报价。',
    en: 'Only your own offer can be withdrawn.',
  },
  'offer-irrevocable': {
    kind: 'conflict',
    zh: '这版报价在有效期内不可撤销（民法典第 476 条）。请等待对方答复，或请对方谢绝。',
    en: 'This offer is irrevocable until its validity ends (Civil Code 476). Wait for the answer, or ask the other side to decline it.',
  },
  'too-many-offers': {
    kind: 'not-possible',
    zh: '本洽谈室的报价版本已达上限。',
    en: 'This deal room has reached its limit of offer versions.',
  },
  'template-not-found': {
    kind: 'not-found',
    zh: '没有找到这个条款模板，可能已被删除。',
    en: 'This template was not found; it may have been deleted.',
  },
  'template-changed': {
    kind: 'conflict',
    zh: '这个模板已被同事修改，请在最新版本上重新修改。',
    en: 'A colleague has changed this template meanwhile; start from the newest version.',
  },
  'template-name-taken': {
    kind: 'conflict',
    zh: '已有同名的模板，请换一个名称。',
    en: 'There is a template of this name; choose another one.',
  },
  'too-many-templates': {
    kind: 'not-possible',
    zh: '模板已达上限，请先删除不用的模板。',
    en: 'There are as many templates as a unit can have; delete one first.',
  },
  'terms-invalid': {
    kind: 'invalid',
    zh: '报价条款有 {count} 处需要改正。',
    en: '{count} of the terms need correction.',
  },
  'already-agreed': {
    kind: 'conflict',
    zh: '双方已达成协议，条款不能再更改。',
    en: 'The two sides have agreed; the terms stand.',
  },
  'room-closed': { kind: 'conflict', zh: '洽谈已结束。', en: 'This deal room is closed.' },
  'counterpart-not-active': {
    kind: 'conflict',
    zh: '对方单位目前不能参与洽谈；记录仍可查看。',
    en: 'The other unit cannot take part at present; the record stays readable.',
  },
  'member-not-active': {
    kind: 'forbidden',
    zh: '贵单位目前的成员状态不能参与洽谈，请与秘书处联系。',
    en: 'Your unit’s standing does not allow negotiation. Please contact the secretariat.',
  },
  'message-empty': {
    kind: 'invalid',
    zh: '请填写内容或附上文件。',
    en: 'Write something or attach a file.',
  },
});

export type NegotiationErrorCode = keyof typeof negotiationErrors.table;

/** @throws DomainError for a guard that refused. */
export function assertAllowed(refusal: NegotiationErrorCode | null): void {
  if (refusal) throw negotiationErrors(refusal);
}
