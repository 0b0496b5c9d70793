import { LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useColourMode, useLabel, useLocale, useTexts } from '@haobang/admin-ui';
import type { Metric } from './desk.types';
import { figureText, isShare, targetLevel } from './figures';

register([LineChart, GridComponent, TooltipComponent, MarkLineComponent, AriaComponent, SVGRenderer]);

/** Shares end at 100 %, and begin at a round number below the lowest: a near-flat line must not look like a cliff of its own making. */
const SHARE_AXIS = { max: ({ max }: { max: number }) => Math.max(1, max), min: ({ min }: { min: number }) => Math.max(0, Math.floor((min - 0.02) * 20) / 20) };

/** A figure by month with its target. Months without data are gaps. The table beside it says the same in numbers. */
export default function TrendChart({ metric }: { metric: Metric }) {
  const t = useTexts('desk');
  const label = useLabel();
  const { locale } = useLocale();
  const { palette } = useColourMode();
  const box = useRef<HTMLDivElement>(null);
  const name = label(metric.label);
  useEffect(() => {
    if (!box.current) return;
    const chart = init(box.current, null, { renderer: 'svg' });
    const level = targetLevel(metric);
    const text = (value: number): string => figureText(metric, value, locale);
    chart.setOption({
      animation: false,
      aria: { enabled: true, label: { description: name } },
      grid: { left: 8, right: 24, top: 20, bottom: 4, containLabel: true },
      tooltip: { trigger: 'axis', valueFormatter: (value: unknown) => (typeof value === 'number' ? text(value) : t('figure.noData')), backgroundColor: palette.raised, borderColor: palette.line, textStyle: { color: palette.text } },
      xAxis: { type: 'category', data: metric.trend.map((_, month) => t(`month.${month + 1}`)), axisLabel: { color: palette.textSoft }, axisLine: { lineStyle: { color: palette.line } } },
      yAxis: { type: 'value', scale: true, ...(isShare(metric) ? SHARE_AXIS : {}), axisLabel: { color: palette.textSoft, formatter: text }, splitLine: { lineStyle: { color: palette.line } } },
      series: [{
        name, type: 'line', data: metric.trend, connectNulls: false, symbolSize: 7, lineStyle: { color: palette.primary, width: 2 }, itemStyle: { color: palette.primary },
        ...(level === null ? {} : { markLine: { symbol: 'none', silent: true, data: [{ yAxis: level }], lineStyle: { color: palette.textSoft, type: 'dashed' }, label: { color: palette.textSoft, formatter: `${t('figure.target')} ${text(level)}`, position: 'insideEndTop' } } }),
      }],
    });
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(box.current);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [metric, name, locale, palette, t]);
  return <div ref={box} className="hb-chart" role="img" aria-label={t('measure.trendOf', { name })} />;
}
