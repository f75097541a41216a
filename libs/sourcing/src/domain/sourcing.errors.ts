import { defineErrors } from '@wanchang/kernel';

export const sourcingErrors = defineErrors('sourcing', {
  'rfq-not-found': {
    kind: 'not-found',
    zh: '没有找到这个询价。',
    en: 'This request for quotation was not found.',
  },
  'invitation-not-found': {
    kind: 'not-found',
    zh: '没有找到这个询价邀请。',
    en: 'This invitation to quote was not found.',
  },
  'demand-not-found': {
    kind: 'not-found',
    zh: '没有找到贵单位的这条需求。',
    en: 'This demand of your unit was not found.',
  },
  'question-not-found': {
    kind: 'not-found',
    zh: '没有找到这个提问，或它已经答复。',
    en: 'This question was not found, or has been answered.',
  },
  'stale-revision': {
    kind: 'conflict',
    zh: '询价刚被修改，请刷新后再保存；您填写的内容仍在页面上。',
    en: 'The request has just changed: reload, then save. What you typed is still on the page.',
  },
  'already-sent': {
    kind: 'conflict',
    zh: '询价已发出，请用“修改并通知”更改。',
    en: 'The request has been sent; change it by an amendment.',
  },
  'not-open': {
    kind: 'conflict',
    zh: '询价还没有发出，或已经结束。',
    en: 'The request was not sent yet, or has ended.',
  },
  'request-invalid': {
    kind: 'invalid',
    zh: '询价有 {count} 处需要改正。',
    en: '{count} parts of the request need correction.',
  },
  'no-suppliers': {
    kind: 'not-possible',
    zh: '请先选择要询价的单位。',
    en: 'Choose whom to ask first.',
  },
  'too-many-suppliers': {
    kind: 'not-possible',
    zh: '一个询价最多询 {max} 个单位。',
    en: 'One request goes to {max} units at most.',
  },
  'supplier-not-found': {
    kind: 'invalid',
    zh: '所选单位中有 {count} 个不存在、已停用或就是本单位，请重新选择。',
    en: '{count} of the chosen units do not exist, have no access or are your own; choose again.',
  },
  'deadline-passed': {
    kind: 'conflict',
    zh: '报价截止时间已过。',
    en: 'The deadline for quotes has passed.',
  },
  'deadline-not-later': {
    kind: 'invalid',
    zh: '新的截止时间应晚于现在的截止时间。',
    en: 'The new deadline must be later than the present one.',
  },
  'deadline-not-reached': {
    kind: 'conflict',
    zh: '截止时间未到，还有单位没有答复；截止后或全部答复后才能定标。',
    en: 'The deadline has not passed and not all have answered; award after either.',
  },
  'deadline-not-over': {
    kind: 'conflict',
    zh: '报价截止后才能请入围单位最终报价或安排竞价。',
    en: 'A final round or an auction comes after the deadline for quotes.',
  },
  'final-round-running': {
    kind: 'conflict',
    zh: '最终报价还没有截止，截止后才能继续。',
    en: 'The final round is not over yet; go on after it.',
  },
  'rfq-held': {
    kind: 'conflict',
    zh: '竞价还没有结束；结束或取消竞价后才能继续。',
    en: 'An auction is under way; go on once it is over or cancelled.',
  },
  'nobody-short-listed': {
    kind: 'not-possible',
    zh: '请先在比较页把已报价的单位标为入围。',
    en: 'Put suppliers that have quoted on the short list first.',
  },
  'in-final-round': {
    kind: 'conflict',
    zh: '最终报价阶段不能撤回或提问；不再报价即以原报价为准。',
    en: 'In the final round nothing is withdrawn or asked; without a new quote the last one stands.',
  },
  'bidder-not-fit': {
    kind: 'not-possible',
    zh: '这些单位不能参加竞价（须按询价币种报齐全部行，且报价有效）：{names}。',
    en: 'These units cannot bid; their quotes must cover every line, be valid and in the currency of the request: {names}.',
  },
  'quote-invalid': {
    kind: 'invalid',
    zh: '报价有 {count} 处需要改正。',
    en: '{count} parts of the quote need correction.',
  },
  'quote-outdated': {
    kind: 'conflict',
    zh: '询价已修改（第 {version} 版），请核对后再报价。',
    en: 'The request was amended (version {version}): check it, then quote.',
  },
  'too-many-quotes': {
    kind: 'not-possible',
    zh: '报价版本已达上限。',
    en: 'This quote has reached its limit of versions.',
  },
  'no-quote': {
    kind: 'conflict',
    zh: '没有可撤回的报价。',
    en: 'There is no quote to withdraw.',
  },
  'already-quoted': {
    kind: 'conflict',
    zh: '贵单位已报价；如不再参与，请撤回报价。',
    en: 'Your unit has quoted; withdraw the quote if you do not take part.',
  },
  'award-invalid': {
    kind: 'invalid',
    zh: '定标结果有 {count} 处需要改正。',
    en: '{count} parts of the award need correction.',
  },
  'split-not-possible': {
    kind: 'not-possible',
    zh: '第 {lines} 行的报价合起来不足所询数量（或缺少汇率），不能求整单最优拆分。',
    en: 'The quotes for line {lines} do not add up to what is asked (or lack a rate): no split covers all.',
  },
  'split-not-found': {
    kind: 'not-found',
    zh: '没有找到这个拆分方案。',
    en: 'This split was not found.',
  },
  'split-broke': {
    kind: 'internal',
    zh: '求解中断，请重试或放宽条件。',
    en: 'The solver broke off; try again or ask for less.',
  },
  'buyer-not-active': {
    kind: 'conflict',
    zh: '询价单位目前不能参与交易；记录仍可查看。',
    en: 'The buyer cannot trade at present; the record stays readable.',
  },
  'sealed-only': {
    kind: 'conflict',
    zh: '这是密封报价：价格只能在密封报价页面由浏览器加密后递交，不能以明文保存或发送。',
    en: 'Quotes are sealed here: prices are only taken as your browser seals them, on the page of the sealed tender.',
  },
  'sealed-send': {
    kind: 'conflict',
    zh: '这是密封报价，请在密封报价页面发出：三位开启人的密钥齐备后才能发出。',
    en: 'Quotes are sealed here: send it from the page of the sealed tender, once all three openers have their keys.',
  },
  'sealed-deadline-passed': {
    kind: 'conflict',
    zh: '密封报价截止后不能再延期：报价的摘要清单已定。可结束后重新询价。',
    en: 'A sealed tender cannot be extended once it has ended: the list of quotes stands. Close it and ask again.',
  },
  'sealed-no-round': {
    kind: 'conflict',
    zh: '密封报价开启后不能再要最后报价或竞价：价格已向各报价方公开。可结束后重新询价。',
    en: 'After a sealed tender there is no last offer and no auction: totals are known to all. Close it and ask again.',
  },
  'award-too-early': {
    kind: 'conflict',
    zh: '密封报价须在开启记录签署、公示期满且异议均已答复后才能定标。',
    en: 'A sealed tender is awarded after its record is signed, its days of publication are over and objections are answered.',
  },
  'sheet-without-columns': {
    kind: 'invalid',
    zh: '表格的前 10 行里没有找到这些列：{columns}。',
    en: 'The first 10 rows of the sheet lack these columns: {columns}.',
  },
  'sheet-too-long': {
    kind: 'invalid',
    zh: '一个询价最多 {max} 行，表格有 {count} 行。',
    en: 'A request has at most {max} lines; the sheet has {count}.',
  },
  'sheet-unreadable': {
    kind: 'invalid',
    zh: '表格有 {count} 处读不出：{first}',
    en: '{count} cells of the sheet cannot be read: {first}',
  },
});

export type SourcingErrorCode = keyof typeof sourcingErrors.table;
