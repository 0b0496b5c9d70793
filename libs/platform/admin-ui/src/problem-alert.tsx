import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { problemOf } from '@haobang/api-client';
import { Copyable } from './copyable';
import { problemDetail, problemText } from './problems';
import { useTexts } from './texts';
import './ui.texts';

interface Props {
  error: unknown;
  /** Messages of fields that the form doesn't show. */
  others?: string[];
  /** Names of the verbs that a 409 says are open, in the reader's language. */
  verbLabel?(verb: string): string;
  action?: ReactNode;
}

/** A refusal in words: what, why, what is open instead, how long to wait, and the trace id to quote. */
export function ProblemAlert({ error, others = [], verbLabel, action }: Props) {
  const t = useTexts('ui');
  const problem = problemOf(error);
  const detail = problemDetail(problem);
  const wait = problem.retryAfterSeconds;
  const open = (problem.verbs ?? []).map((verb) => verbLabel?.(verb) ?? verb);
  const lines = [
    detail,
    ...others,
    open.length > 0 ? t('problem.open', { verbs: open.join(t('separator')) }) : undefined,
    wait === undefined ? undefined : wait >= 120 ? t('problem.waitMinutes', { count: Math.ceil(wait / 60) }) : t('problem.wait', { count: wait }),
  ].filter((line): line is string => Boolean(line));
  const trace = problem.traceId ? <Copyable text={problem.traceId}>{t('problem.trace')} {problem.traceId}</Copyable> : null;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={problemText(problem)}
      description={lines.length > 0 || trace ? <>{lines.map((line) => <div key={line}>{line}</div>)}{trace}</> : undefined}
      action={action}
    />
  );
}
