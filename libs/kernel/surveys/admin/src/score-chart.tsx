import type { ReactNode } from 'react';
import { useTexts } from '@haobang/admin-ui';
import './surveys.texts';

export interface Scored {
  key: string;
  name: ReactNode;
  hidden: boolean;
  valid: number | null;
  /** 0 to 1, as the ends of the interval. */
  share: number | null;
  low: number | null;
  high: number | null;
}

const percent = (value: number): string => `${(value * 100).toFixed(1)}%`;

/** Those without a score, in one line of names. */
function Unscored({ rows, children }: { rows: readonly Scored[]; children: ReactNode }) {
  if (rows.length === 0) return null;
  return <li className="hb-scores-without"><span className="hb-soft">{children}</span><span>{rows.map((row, i) => <span key={row.key}>{i > 0 && '、'}{row.name}</span>)}</span></li>;
}

/** Shares with their intervals, one a line: the words say the same as the bars. */
export function ScoreChart({ rows }: { rows: readonly Scored[] }) {
  const t = useTexts('surveys');
  const without = rows.filter((row) => row.share === null);
  return (
    <ul className="hb-scores" aria-label={t('score.chart')}>
      {rows.map(({ key, name, valid, share, low, high }) => share !== null && low !== null && high !== null && (
        <li key={key}>
          <span className="hb-scores-name">{name}</span>
          <span className="hb-scores-bar" aria-hidden="true"><i style={{ insetInlineStart: percent(low), width: percent(high - low) }} /><b style={{ insetInlineStart: percent(share) }} /></span>
          <strong className="hb-numeric">{percent(share)}</strong>
          <span className="hb-soft hb-numeric">{t('score.interval', { low: percent(low), high: percent(high) })} · {t('score.answers', { count: valid ?? 0 })}</span>
        </li>
      ))}
      <Unscored rows={without.filter((row) => row.hidden)}>{t('score.hidden')}</Unscored>
      <Unscored rows={without.filter((row) => !row.hidden)}>{t('score.none')}</Unscored>
    </ul>
  );
}
