import { Button, Result, Typography } from 'antd';
import { Component, type ReactNode } from 'react';
import { useRouteError } from 'react-router';
import { useTexts } from './texts';

function Crash({ error, onRetry }: { error: unknown; onRetry(): void }) {
  const t = useTexts('ui');
  return (
    <Result
      status="error"
      title={t('state.crash')}
      subTitle={t('state.crashHint')}
      extra={[<Button key="retry" type="primary" onClick={onRetry}>{t('state.retry')}</Button>, <Button key="home" href="/">{t('state.home')}</Button>]}
    >
      <Typography.Paragraph code copyable>{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</Typography.Paragraph>
    </Result>
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
