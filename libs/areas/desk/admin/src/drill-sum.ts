import type { Drill } from './desk.queries';
import type { MetricAnswer } from './desk.types';

/** What the figure itself says of the part that is drilled into; undefined where the cut shown doesn't tell. */
export function expectedSum(figure: Pick<MetricAnswer, 'numerator' | 'denominator' | 'excluded' | 'rows'>, by: string, { part, unit, month, category }: Drill): string | undefined {
  const filters = [unit && 'unit', month && 'month', category && 'category'].filter(Boolean);
  if (part === 'excluded') return filters.length === 0 ? String(figure.excluded) : undefined;
  if (filters.length === 0) return part === 'numerator' ? figure.numerator : (figure.denominator ?? undefined);
  if (filters.length > 1 || filters[0] !== by) return undefined;
  const row = figure.rows.find(({ key }) => (by === 'month' ? key.slice(0, 7) : key) === (unit || month || category));
  return (part === 'numerator' ? row?.numerator : row?.denominator) ?? undefined;
}
