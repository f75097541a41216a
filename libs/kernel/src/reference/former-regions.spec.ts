import { formerRegion, formerRegions } from './former-regions';
import { regionByCode } from './regions';

describe('divisions that were abolished', () => {
  it.each(formerRegions())('$name ($code) is none today, and its successor is one', (former) => {
    expect(regionByCode(former.code)).toBeNull();
    expect(regionByCode(former.successor)?.code).toBe(former.successor);
  });

  it('are found by their code, and by how people write them', () => {
    expect(formerRegion('330621')).toMatchObject({ name: '绍兴县', successor: '330603' });
    expect(formerRegion('浙江省绍兴市绍兴县')).toMatchObject({ successor: '330603' });
    expect(formerRegion('永嘉县')).toBeNull();
  });
});
