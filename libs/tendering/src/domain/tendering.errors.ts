import { defineErrors } from '@wanchang/kernel';

export const tenderingErrors = defineErrors('tendering', {
  'tender-not-found': {
    kind: 'not-found',
    zh: '没有找到这个密封报价项目。',
    en: 'This sealed tender was not found.',
  },
  'stale-revision': {
    kind: 'conflict',
    zh: '密封报价的设置刚被修改，请刷新后再保存。',
    en: 'The settings of the tender have just changed: reload, then save.',
  },
  'third-not-fitting': {
    kind: 'invalid',
    zh: '第三方须是本单位和被询价单位以外、正常使用平台的单位，请另选。',
    en: 'The third side is a unit with access that is neither yours nor asked to quote: choose another.',
  },
  'not-an-opener': {
    kind: 'forbidden',
    zh: '只有三方的开启人可以这样做；报价单位不参与开启。',
    en: 'Only openers of the three sides may do this; bidders take no part in opening.',
  },
  'opener-taken': {
    kind: 'conflict',
    zh: '这一方已有开启人，须由其本人操作。姓名见本页“开启人”。',
    en: 'This side has an opener, who alone can do it; the page of the tender says who.',
  },
  'one-side-each': {
    kind: 'conflict',
    zh: '同一个人不能代表两方开启。',
    en: 'One person cannot open for two sides.',
  },
  'keys-are-settled': {
    kind: 'conflict',
    zh: '项目已发出，开启人的密钥不能再换：已递交的报价只对原密钥有效。',
    en: 'The tender is sent and its keys are settled: quotes that were sealed open with them alone.',
  },
  'key-wrong': {
    kind: 'invalid',
    zh: '公钥或其证明不对，请在本页重新制作密钥。',
    en: 'The public key or its proof is wrong: make the key again on this page.',
  },
  'key-used': {
    kind: 'conflict',
    zh: '这把密钥已用于别的项目或别的开启人，请为本项目另做一把。',
    en: 'This key is used by another tender or opener: make one for this tender.',
  },
  'keys-missing': {
    kind: 'conflict',
    zh: '三位开启人的密钥还没有齐备，不能发出。',
    en: 'Not all three openers have made their key: it cannot be sent yet.',
  },
  'loss-not-understood': {
    kind: 'invalid',
    zh: '请先确认：三把密钥丢失两把，全部报价将永远无法开启。',
    en: 'Confirm first: if two of the three keys are lost, no quote can ever be opened.',
  },
  'deadline-too-near': {
    kind: 'invalid',
    zh: '按“{profile}”的规则，截止时间不能早于{earliest}（{article}）。请修改截止时间。',
    en: 'Under “{profile}” the deadline is not before {earliest} ({article}). Change the deadline.',
  },
  'envelope-wrong': {
    kind: 'invalid',
    zh: '密封报价不完整，或不是为这个项目、这一版询价和贵单位密封的。请刷新后重新密封。',
    en: 'The sealed quote is incomplete, or was sealed for another tender, version or unit: reload, then seal again.',
  },
  'already-sealed': {
    kind: 'conflict',
    zh: '一次报价询价只能报一次价；如有错误可在截止前撤回，撤回后不能再报。',
    en: 'A firm inquiry takes one price: it can be withdrawn until the deadline, and not be made again.',
  },
  'too-many-quotes': {
    kind: 'not-possible',
    zh: '报价版本已达上限。',
    en: 'This quote has reached its limit of versions.',
  },
  'files-missing': {
    kind: 'invalid',
    zh: '报价里的附件有 {count} 个没有传到，请重新密封并递交（附件会一并重传）。',
    en: '{count} files that the quote names have not arrived: seal and send again, with them.',
  },
  'too-many-files': {
    kind: 'not-possible',
    zh: '一小时内最多有 {max} 个密封附件等待随报价提交。请一小时后再传，或减少附件。',
    en: '{max} sealed files at most wait for their quote within an hour. Send them an hour later, or fewer.',
  },
  'file-not-found': {
    kind: 'not-found',
    zh: '没有找到这个附件，或它还没有开启。',
    en: 'This file was not found, or is not opened yet.',
  },
  'file-broken': {
    kind: 'conflict',
    zh: '这个附件打不开：密文与报价里的摘要不符。请在开启记录的异议中说明，由报价单位解释。',
    en: 'This file does not open: it is not the one that the quote names. Ask its bidder about it.',
  },
  'deadline-passed': {
    kind: 'conflict',
    zh: '报价截止时间已过，这份报价没有收下；逾期记录会写入开启记录。',
    en: 'The deadline has passed and this quote was not taken; the record will say that it came late.',
  },
  'deadline-not-reached': {
    kind: 'conflict',
    zh: '截止时间未到，任何人都拿不到密文。',
    en: 'The deadline has not passed: nobody is given a ciphertext before.',
  },
  'nothing-to-open': {
    kind: 'conflict',
    zh: '报价家数不足或项目已结束，不开启。',
    en: 'There are too few quotes, or the tender has ended: nothing is opened.',
  },
  'already-opened': {
    kind: 'conflict',
    zh: '您这一方已经开启过，或开启记录已开始签署。',
    en: 'Your side has opened already, or the record is being signed.',
  },
  'shares-incomplete': {
    kind: 'invalid',
    zh: '分片与待开启的报价不一一对应，请刷新后重新开启。',
    en: 'The shares do not match the quotes to be opened: reload, then open again.',
  },
  'share-wrong': {
    kind: 'invalid',
    zh: '有 {count} 份分片与报价中的摘要不符，没有收下任何一份。请用本人为此项目制作的密钥重新开启。',
    en: '{count} shares are not those that the quotes commit to; none was taken. Open again with the key that you made for this tender.',
  },
  'not-opened': {
    kind: 'conflict',
    zh: '还没有开启。',
    en: 'It is not opened yet.',
  },
  'record-changed': {
    kind: 'conflict',
    zh: '开启记录刚有变动，请重新核对后再签署。',
    en: 'The record has just changed: check it again, then sign.',
  },
  'signature-wrong': {
    kind: 'invalid',
    zh: '签名与开启记录或登记的密钥不符，请用为此项目制作的密钥重新签署。',
    en: 'The signature does not fit the record or the registered key: sign again with the key of this tender.',
  },
  'already-signed': {
    kind: 'conflict',
    zh: '您这一方已经签署。',
    en: 'Your side has signed already.',
  },
  'objections-open': {
    kind: 'conflict',
    zh: '还有 {count} 条异议没有答复，答复后才能签署。',
    en: '{count} objections are not answered: answer them before signing.',
  },
  'objections-before-opening': {
    kind: 'conflict',
    zh: '还有 {count} 条对询价内容的异议没有答复：按所选规则，采购方答复后才能开启。',
    en: '{count} objections to what is asked for are not answered: under these rules the buyer answers before anything is opened.',
  },
  'no-objection-now': {
    kind: 'conflict',
    zh: '现在不是提出异议的时间。',
    en: 'No objection is taken at this time.',
  },
  'objection-not-found': {
    kind: 'not-found',
    zh: '没有找到这条异议，或它已经答复。',
    en: 'This objection was not found, or has been answered.',
  },
});
