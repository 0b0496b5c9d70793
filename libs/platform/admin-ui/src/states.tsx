import { Button, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { ProblemAlert } from './problem-alert';
import { useTexts } from './texts';

/** Nothing to show, and what to do next. */
export function EmptyState({ title, hint, action }: { title?: ReactNode; hint?: ReactNode; action?: ReactNode }) {
  const t = useTexts('ui');
  return (
    <div className="hb-empty">
      <svg width="56" height="44" viewBox="0 0 56 44" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
        <path d="M4 18 14 5h28l10 13v20a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V18Z" /><path d="M4 18h14l3 7h14l3-7h14" />
      </svg>
      <strong>{title ?? t('state.empty')}</strong>
      {hint && <span className="hb-soft">{hint}</span>}
      {action}
    </div>
  );
}

export function LoadingState({ rows = 6 }: { rows?: number }) {
  const t = useTexts('ui');
  return (
    <div className="hb-loading" role="status" aria-label={t('state.loading')}>
      <div aria-hidden="true"><Skeleton active paragraph={{ rows }} /></div>
    </div>
  );
}

export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useTexts('ui');
  return <ProblemAlert error={error} action={onRetry && <Button size="small" onClick={onRetry}>{t('state.retry')}</Button>} />;
}

/** A whole page that has only something to say: nothing there, crashed, no server. */
export function MessageState({ title, hint, actions, children }: { title: string; hint?: string; actions?: ReactNode; children?: ReactNode }) {
  return (
    <div className="hb-message">
      <h1 style={{ fontSize: 20, margin: 0 }}>{title}</h1>
      {hint && <span className="hb-soft">{hint}</span>}
      {children}
      {actions && <div style={{ display: 'flex', gap: 8 }}>{actions}</div>}
    </div>
  );
}

export function NotFoundState() {
  const t = useTexts('ui');
  return <MessageState title={t('state.notFound')} hint={t('state.notFoundHint')} actions={<Button href="/">{t('state.home')}</Button>} />;
}
