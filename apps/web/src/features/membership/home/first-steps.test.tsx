import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { buyer, listing, page, person } from '../../../testing/samples';
import { serve } from '../../../testing/server';
import { show } from '../../../testing/show';
import { FirstSteps } from './first-steps';

const whole = {
  ...buyer,
  ...{ introduction: '做阀门三十年', contactName: '王芳', contactPhone: '13800000000' },
  industries: [{ code: '344', name: '泵、阀门', nameEn: 'Pumps' }],
};

function open(unit: object, ...listings: ReturnType<typeof listing>[]) {
  serve({
    'GET /api/v1/my-unit': () => ({ body: unit }),
    'GET /api/v1/my-listings': () => ({ body: page(...listings) }),
    'GET /api/v1/my-unit/colleagues': () => ({ body: { items: [{}, {}] } }),
  });
  return show(<FirstSteps />, { me: person() });
}

describe('a unit that has just joined', () => {
  beforeEach(() => localStorage.clear());

  it('is led to its file, its profile, its colleagues and its province, with what is done marked', async () => {
    open({ ...whole, introduction: null });
    expect(await screen.findByText('从这里开始')).toBeTruthy();
    await waitFor(() => expect(screen.getAllByText('已完成')).toHaveLength(1));
    expect(screen.getByText('带上现有的表格').getAttribute('href')).toBe('/my-listings/imports');
    const demands = screen.getByText('看看本省谁在找什么').getAttribute('href');
    expect(demands).toBe(`/search?side=demand&province=${whole.provinceCode}`);
  });

  it('is led no more once it can be read of and has something listed', async () => {
    open(whole, listing());
    open({ ...whole, id: 'unit-9', introduction: null });
    expect(await screen.findAllByText('从这里开始')).toHaveLength(1);
  });

  it('puts it aside for good', async () => {
    const first = open(whole);
    fireEvent.click(await screen.findByText('不再显示'));
    await waitFor(() => expect(screen.queryByText('从这里开始')).toBeNull());
    first.unmount();
    open(whole);
    open({ ...whole, id: 'unit-9' });
    expect(await screen.findAllByText('从这里开始')).toHaveLength(1);
  });
});
