import { LineChart } from 'echarts/charts';
import {
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
} from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { palette } from '../../ui/theme';
import type { Ladder } from './price-ladder';
import { useNegotiationText } from './texts';

register([
  ...[LineChart, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent, SVGRenderer],
]);

const HEIGHT = 220;
const SIDES = ['seller', 'buyer'] as const;
const COLOURS = { seller: palette.supply, buyer: palette.demand };

/** The rungs of both sides over time, between what was asked and the ceiling; the table beside it has the same figures. */
export default function LadderChart({ ladder }: { ladder: Ladder }) {
  const { ladder: t, roles } = useNegotiationText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const chart = init(box.current, null, { renderer: 'svg', width: 'auto', height: HEIGHT });
    const lines = [
      ...(ladder.ceiling ? [{ name: t.ceiling, yAxis: Number(ladder.ceiling) }] : []),
      ...(ladder.asked ? [{ name: t.asked, yAxis: Number(ladder.asked) }] : []),
    ];
    chart.setOption({
      animation: false,
      grid: { left: 8, right: 64, top: 32, bottom: 8, containLabel: true },
      legend: { top: 0 },
      tooltip: { trigger: 'item' },
      xAxis: { type: 'category', data: ladder.rungs.map(({ no }) => t.version(no)) },
      yAxis: { type: 'value', scale: true, min: lowest(ladder), max: highest(ladder) },
      series: SIDES.map((side, at) => ({
        ...{ type: 'line', step: 'end', connectNulls: true, name: roles[side], symbolSize: 8 },
        ...{ color: COLOURS[side], label: { show: true, position: 'top' } },
        data: ladder.rungs.map(({ by, amount }) => (by === side ? Number(amount) : null)),
        ...(at === 0 && {
          markLine: {
            symbol: 'none',
            silent: true,
            data: lines,
            label: { formatter: '{b}', position: 'end' },
            lineStyle: { color: palette.quiet, type: 'dashed' },
          },
        }),
      })),
    });
    const resized = new ResizeObserver(() => chart.resize());
    resized.observe(box.current!);
    return () => {
      resized.disconnect();
      chart.dispose();
    };
  }, [ladder, t, roles]);
  return (
    <div ref={box} role="img" aria-label={t.picture} style={{ width: '100%', height: HEIGHT }} />
  );
}

/** Both limits are in the picture, with some air around them. */
const AIR = 0.02;
const all = ({ rungs, ceiling, asked }: Ladder) =>
  [...rungs.map(({ amount }) => amount), ceiling, asked].flatMap((each) =>
    each === null ? [] : [Number(each)],
  );
const lowest = (ladder: Ladder) => round(Math.min(...all(ladder)) * (1 - AIR), Math.floor);
const highest = (ladder: Ladder) => round(Math.max(...all(ladder)) * (1 + AIR), Math.ceil);

function round(value: number, to: (value: number) => number): number {
  const unit = 10 ** (Math.floor(Math.log10(Math.max(Math.abs(value), 1e-6))) - 1);
  return to(value / unit) * unit;
}
