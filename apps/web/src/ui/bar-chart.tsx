import { BarChart as Bars } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

register([Bars, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

export interface BarSeries {
  readonly name: string;
  /** One for each category. */
  readonly values: readonly number[];
}

interface BarChartProps {
  /** What it shows, for those who do not see it. */
  label: string;
  categories: readonly string[];
  series: readonly BarSeries[];
  /** Parts of one whole stand on each other. */
  stacked?: boolean;
}

const HEIGHT = 240;
/** Those of the drawings: blue, teal, orange, violet. */
const COLOURS = ['#1b5299', '#0e7490', '#c2570c', '#6b3fa0'];

/** Counts as bars. The same figures stand beside it in words: it is never the only place where they are. */
export function BarChart({ label, categories, series, stacked }: BarChartProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const chart = init(box.current, null, { renderer: 'svg', width: 'auto', height: HEIGHT });
    chart.setOption({
      animation: false,
      color: COLOURS,
      grid: { left: 8, right: 8, top: 32, bottom: 8, containLabel: true },
      legend: { show: series.length > 1, top: 0 },
      tooltip: { trigger: 'axis' },
      xAxis: { type: 'category', data: [...categories], axisLabel: { interval: 0 } },
      yAxis: { type: 'value', minInterval: 1 },
      series: series.map(({ name, values }) => ({
        ...{ type: 'bar', name, data: [...values], barMaxWidth: 40 },
        ...(stacked && { stack: 'whole' }),
      })),
    });
    const resized = new ResizeObserver(() => chart.resize());
    resized.observe(box.current!);
    return () => {
      resized.disconnect();
      chart.dispose();
    };
  }, [categories, series, stacked]);
  return <div ref={box} role="img" aria-label={label} style={{ width: '100%', height: HEIGHT }} />;
}
