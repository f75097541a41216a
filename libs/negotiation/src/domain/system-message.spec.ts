import { systemMessageText } from './system-message';

describe('messages of the product in a room', () => {
  it('are worded in both languages when they are read', () => {
    const args = { side: 'seller' as const, by: '王强', no: 2, total: 'CNY 18650.00' };
    expect(systemMessageText({ code: 'offer-countered', args })).toEqual({
      zh: '卖方（王强）还价：第 2 版，总价 CNY 18,650.00。',
      en: 'The seller (王强) countered with offer no. 2, total CNY 18,650.00.',
    });
  });

  it('what people wrote is never read as a placeholder', () => {
    const args = { side: 'buyer' as const, by: '{no}', no: 1, reason: '{side} $& {by}' };
    expect(systemMessageText({ code: 'offer-declined', args }).zh).toBe(
      '买方（{no}）谢绝了第 1 版报价。{side} $& {by}',
    );
  });
});
