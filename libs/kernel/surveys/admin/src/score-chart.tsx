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

/** Shares with their intervals, one a line: the words say the same as the bars. */
export function ScoreChart({ rows }: { rows: readonly Scored[] }) {
  const t = useTexts('surveys');
  return (
    <ul className="hb-scores" aria-label={t('score.chart')}>
      {rows.map(({ key, name, hidden, valid, share, low, high }) => (
        <li key={key}>
          <span className="hb-scores-name">{name}</span>
          {share === null || low === null || high === null ? (
            <span className="hb-soft">{t(hidden ? 'score.hidden' : 'score.none')}</span>
          ) : (
            <>
              <span className="hb-scores-bar" aria-hidden="true"><i style={{ insetInlineStart: percent(low), width: percent(high - low) }} /><b style={{ insetInlineStart: percent(share) }} /></span>
              <strong className="hb-numeric">{percent(share)}</strong>
              <span className="hb-soft hb-numeric">{t('score.interval', { low: percent(low), high: percent(high) })} · {t('score.answers', { count: valid ?? 0 })}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
