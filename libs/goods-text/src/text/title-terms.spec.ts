import { titlePhrases } from './title-terms';

it('the phrases that name goods are the name, wider names at its end, narrower ones before it, and models', () => {
  const phrases = titlePhrases('精密深沟球轴承 6204-2RS');
  const goods = phrases.filter((phrase) => phrase.goods).map(({ text }) => text);
  expect(goods).toEqual(
    expect.arrayContaining(['轴承', '深沟球轴承', '精密深沟球轴承', '62042rs']),
  );
  expect(goods).not.toContain('精密');
});
