import { Gate } from './gate';

describe('the gate', () => {
  it('lets so many through at once, the next ones in turn, and turns away one too many', async () => {
    const gate = new Gate(1, 1, () => new Error('full'));
    const order: string[] = [];
    let finish = () => {};
    const first = gate.through(
      () => new Promise<void>((resolve) => (finish = () => (order.push('first'), resolve()))),
    );
    const second = gate.through(async () => void order.push('second'));
    await expect(gate.through(() => Promise.resolve())).rejects.toThrow('full');
    finish();
    await Promise.all([first, second]);
    await gate.through(async () => void order.push('third'));
    expect(order).toEqual(['first', 'second', 'third']);
  });

  it('is free again after work that failed', async () => {
    const gate = new Gate(1, 0, () => new Error('full'));
    await expect(gate.through(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await gate.through(() => Promise.resolve('through'))).toBe('through');
  });
});
