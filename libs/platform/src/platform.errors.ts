import { defineErrors } from '@wanchang/kernel';

export const platformErrors = defineErrors('platform', {
  'sign-in-required': { kind: 'unauthenticated', zh: '请先登录。', en: 'Please sign in first.' },
  'not-allowed': {
    kind: 'forbidden',
    zh: '您没有权限进行此操作。',
    en: 'You are not allowed to do this.',
  },
  'foreign-origin': {
    kind: 'forbidden',
    zh: '请求来自其他网站，已被拒绝。',
    en: 'The request came from another website and was refused.',
  },
  'not-found': {
    kind: 'not-found',
    zh: '没有找到您要的内容。',
    en: 'What you asked for was not found.',
  },
  'validation-failed': {
    kind: 'invalid',
    zh: '有 {count} 处填写有误，请改正后再提交。',
    en: '{count} field(s) need correction before this can be submitted.',
  },
  'malformed-request': { kind: 'invalid', zh: '请求格式不正确。', en: 'The request is malformed.' },
  'bad-cursor': {
    kind: 'invalid',
    zh: '翻页位置无效，请从第一页重新开始。',
    en: 'The page position is invalid; start from the first page.',
  },
  'body-too-large': {
    kind: 'too-large',
    zh: '提交的内容过大。',
    en: 'What was sent is too large.',
  },
  'file-too-large': {
    kind: 'too-large',
    zh: '文件超过 {limit} MB，请拆分或压缩后再上传。',
    en: 'The file is larger than {limit} MB; split it or make it smaller, and upload it again.',
  },
  'file-missing': { kind: 'invalid', zh: '没有收到文件。', en: 'No file was received.' },
  'file-empty': { kind: 'invalid', zh: '文件是空的。', en: 'The file is empty.' },
  'file-type-refused': {
    kind: 'unsupported-type',
    zh: '不支持这种文件（{type}）。可以上传：{accepted}。',
    en: 'This kind of file ({type}) is not accepted. Accepted: {accepted}.',
  },
  'sheet-unreadable': {
    kind: 'invalid',
    zh: '无法读取该表格，请另存为 XLSX 或 CSV 后再试。',
    en: 'The sheet cannot be read; save it again as XLSX or CSV.',
  },
  'sheet-encrypted': {
    kind: 'invalid',
    zh: '表格有打开密码，请去掉密码、另存后再上传。',
    en: 'The workbook is protected by a password; remove it, save it again and upload that.',
  },
  'sheet-too-long': {
    kind: 'too-large',
    zh: '表格“{sheet}”超过 {limit} 行，请拆分后再导入。',
    en: 'The sheet “{sheet}” has more than {limit} rows; split it.',
  },
  'sheet-too-wide': {
    kind: 'too-large',
    zh: '表格“{sheet}”第 {row} 行超过 {limit} 列，请删去不需要的列。',
    en: 'Row {row} of the sheet “{sheet}” has more than {limit} columns; remove those that are not needed.',
  },
  'sheet-too-full': {
    kind: 'too-large',
    zh: '表格“{sheet}”有内容的单元格超过 {limit} 个，请拆成几个文件，或删去不需要的行和列。',
    en: 'The sheet “{sheet}” has more than {limit} cells with something in them; split it, or remove rows and columns that are not needed.',
  },
  'sheet-cell-too-long': {
    kind: 'too-large',
    zh: '表格“{sheet}”第 {row} 行 {column} 列超过 {limit} 个字，请缩短。',
    en: 'The cell {column}{row} of the sheet “{sheet}” has more than {limit} characters; shorten it.',
  },
  'sheet-too-large': {
    kind: 'too-large',
    zh: '表格解压后过大，请拆成几个文件，或只留下要导入的工作表。',
    en: 'The workbook is too large once unpacked; split it, or keep only the sheets to be imported.',
  },
  'sheet-too-slow': {
    kind: 'too-large',
    zh: '表格在 {limit} 秒内读不完，请拆成几个文件，或另存为 CSV。',
    en: 'The workbook could not be read within {limit} seconds; split it or save it as CSV.',
  },
  'unsupported-media-type': {
    kind: 'unsupported-type',
    zh: '不支持此内容类型，请使用 JSON。',
    en: 'This content type is not supported; use JSON.',
  },
  'too-many-requests': {
    kind: 'too-many',
    zh: '请求过于频繁，请在 {seconds} 秒后重试。',
    en: 'Too many requests; try again in {seconds} seconds.',
  },
  'idempotency-mismatch': {
    kind: 'conflict',
    zh: '同一个 Idempotency-Key 已用于另一项请求。',
    en: 'This Idempotency-Key was used for another request.',
  },
  'idempotency-key-invalid': {
    kind: 'invalid',
    zh: 'Idempotency-Key 应为 1 至 100 个字符。',
    en: 'Idempotency-Key must have 1 to 100 characters.',
  },
  'notice-is-duty': {
    kind: 'not-possible',
    zh: '这类通知关系到贵方的权利与安全，不能关闭。',
    en: 'Notices of this topic concern your rights and safety; they cannot be switched off.',
  },
  'audit-broken': {
    kind: 'not-possible',
    zh: '审计记录（{which}）{what}。',
    en: 'The audit entry ({which}) {what}.',
  },
  'audit-export-too-large': {
    kind: 'too-large',
    zh: '符合条件的记录超过 {limit} 条，请缩短日期范围后再导出。',
    en: 'More than {limit} entries: choose fewer days and export again.',
  },
  unavailable: {
    kind: 'unavailable',
    zh: '服务暂时不可用，请稍后重试。',
    en: 'The service is briefly unavailable; try again in a moment.',
  },
  'too-many-streams': {
    kind: 'too-many',
    zh: '同一账号同时打开的页面不能超过 {limit} 个，请关闭一些再试。',
    en: 'One account can have at most {limit} pages open at once; close some and try again.',
  },
  'file-infected': {
    kind: 'not-possible',
    zh: '文件含有恶意程序（{name}），未保存。请查杀后重新上传。',
    en: 'The file carries malware ({name}) and was not kept. Clean it and upload it again.',
  },
  'storage-full': {
    kind: 'unavailable',
    zh: '存储空间已满，暂时无法保存。请联系管理员清理空间后重试。',
    en: 'There is no storage left, so nothing can be saved now. Ask the operator to make room, then try again.',
  },
  internal: {
    kind: 'internal',
    zh: '系统出现错误，已记录。请稍后重试，或把请求编号告诉我们。',
    en: 'Something went wrong on our side and was recorded. Try again, or tell us the request id.',
  },
});

export type PlatformErrorCode = Parameters<typeof platformErrors>[0];
