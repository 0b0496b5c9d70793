import { useLocale, useTexts } from '@haobang/admin-ui';
import type { Metric } from './desk.types';
import { figureText, lastTwo, sparkRuns, targetLevel } from './figures';

const WIDTH = 96;
const HEIGHT = 22;
const EDGE = 3;

/** The year so far, month by month, with the target as a dashed line; in words for those who don't see it. */
export function Sparkline({ metric }: { metric: Metric }) {
  const t = useTexts('desk');
  const { locale } = useLocale();
  const ends = lastTwo(metric.trend);
  if (!ends) return <span className="hb-spark" />;
  const { runs, levelY } = sparkRuns(metric.trend, WIDTH, HEIGHT, targetLevel(metric));
  const last = runs.at(-1)?.at(-1);
  const text = (value: number): string => figureText(metric, value, locale);
  const words = ends.before === null
    ? t('trend.one', { month: t(`month.${ends.month + 1}`), value: text(ends.last) })
    : t('trend.two', { month: t(`month.${ends.month + 1}`), value: text(ends.last), before: text(ends.before) });
  return (
    <svg className="hb-spark" role="img" aria-label={words} viewBox={`${-EDGE} ${-EDGE} ${WIDTH + 2 * EDGE} ${HEIGHT + 2 * EDGE}`} width={WIDTH + 2 * EDGE} height={HEIGHT + 2 * EDGE}>
      <title>{words}</title>
      {levelY !== null && <line className="hb-spark-level" x1={0} x2={WIDTH} y1={levelY} y2={levelY} />}
      {runs.map((run) => <polyline key={run[0]?.month} points={run.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')} />)}
      {last && <circle cx={last.x} cy={last.y} r={2.2} />}
    </svg>
  );
}
