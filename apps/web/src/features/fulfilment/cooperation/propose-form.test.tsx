import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { person } from '../../../testing/samples';
import { serve } from '../../../testing/server';
import { show } from '../../../testing/show';
import { ProposeForm } from './propose-form';

const type = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('a cooperation project that is proposed', () => {
  it('has as many milestones as wanted; one that is half filled is asked about and nothing is sent', async () => {
    const { sent } = serve({
      'GET /api/v1/deal-rooms': () => ({ body: { items: [], nextCursor: null } }),
    });
    show(<ProposeForm onClose={vi.fn()} />, { me: person() });
    type('项目名称', '飞地产业园');
    type(/^节点（可不填）$/, '厂房交付');
    fireEvent.click(screen.getByRole('button', { name: /增加节点/ }));
    expect(screen.getByLabelText('节点期限 2')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^提\s?交$/ }));
    expect(await screen.findByText('请填写节点期限')).toBeTruthy();
    expect(sent.filter(({ method }) => method === 'POST')).toEqual([]);
  });

  it('takes more partners, each with what it brings in and its share', () => {
    serve({ 'GET /api/v1/deal-rooms': () => ({ body: { items: [], nextCursor: null } }) });
    show(<ProposeForm onClose={vi.fn()} />, { me: person() });
    expect(screen.queryByRole('button', { name: /移除合作单位/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /增加合作单位/ }));
    expect(screen.getByLabelText('对方投入 2')).toBeTruthy();
    expect(screen.getByLabelText('对方份额 % 2')).toBeTruthy();
    fireEvent.click(screen.getAllByRole('button', { name: /移除合作单位/ })[1]!);
    expect(screen.queryByLabelText('对方投入 2')).toBeNull();
  });
});
