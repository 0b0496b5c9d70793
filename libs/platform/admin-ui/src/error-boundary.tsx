import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Button } from 'antd';
import { Component, type ReactNode } from 'react';
import { useRouteError } from 'react-router';
import { ProblemError } from '@haobang/api-client';
import { Copyable } from './copyable';
import { ProblemAlert } from './problem-alert';
import { MessageState } from './states';
import { useTexts } from './texts';

/** A refusal that nobody caught is told as one; anything else is a mistake in the page. */
function Crash({ error, onRetry }: { error: unknown; onRetry(): void }) {
  const t = useTexts('ui');
  const { reset } = useQueryErrorResetBoundary();
  const again = (): void => {
    reset();
    onRetry();
  };
  const refused = error instanceof ProblemError;
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return (
    <MessageState
      title={t(refused ? 'state.error' : 'state.crash')}
      {...(refused ? {} : { hint: t('state.crashHint') })}
      actions={<><Button type="primary" onClick={again}>{t('state.retry')}</Button><Button href="/">{t('state.home')}</Button></>}
    >
      {refused ? <ProblemAlert error={error} /> : <Copyable text={words}><code>{words}</code></Copyable>}
    </MessageState>
  );
}

/** Keeps a failing page from taking the frame with it. `resetKey` (the address) tries again when it changes. */
export class ErrorBoundary extends Component<{ children: ReactNode; resetKey?: string }, { error: unknown; key: string | undefined }> {
  override state: { error: unknown; key: string | undefined } = { error: null, key: this.props.resetKey };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  static getDerivedStateFromProps(props: { resetKey?: string }, state: { key: string | undefined }) {
    return props.resetKey === state.key ? null : { error: null, key: props.resetKey };
  }

  override render() {
    return this.state.error === null ? this.props.children : <Crash error={this.state.error} onRetry={() => this.setState({ error: null })} />;
  }
}

/** For the router: a page whose code could not be loaded, or that failed while loading. */
export function RouteError() {
  return <Crash error={useRouteError()} onRetry={() => window.location.reload()} />;
}
