import { useQuery } from '@tanstack/react-query';
import { Card } from 'antd';
import { Link, useParams } from 'react-router';
import { ErrorState, LoadingState, PageHeader, useTexts } from '@haobang/admin-ui';
import { recordOf, recordPath, useKind } from '@haobang/records/admin';
import { DrawChecker } from './draw-check';
import { frameOf } from './survey.queries';
import './surveys.texts';

/** The draw of a survey, done again in the browser of whoever doubts it. */
export function SurveyDrawPage({ kind }: { kind: string }) {
  const meta = useKind(kind);
  const t = useTexts('surveys');
  const id = useParams()['id'] ?? '';
  const survey = useQuery(recordOf(meta, id));
  const frame = useQuery(frameOf(meta, id));
  const error = survey.error ?? frame.error;
  if (error) return <ErrorState error={error} onRetry={() => void Promise.all([survey.refetch(), frame.refetch()])} />;
  if (!survey.data || !frame.data) return <LoadingState rows={8} />;
  return (
    <>
      <PageHeader title={t('survey.frameTitle')} subtitle={<Link to={recordPath(meta, id)}>{survey.data.body.no} {survey.data.body.title}</Link>} />
      <Card size="small"><DrawChecker frame={frame.data} /></Card>
    </>
  );
}
