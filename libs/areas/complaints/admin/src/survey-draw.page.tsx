import { useQuery } from '@tanstack/react-query';
import { Card } from 'antd';
import { Link, useParams } from 'react-router';
import { ErrorState, LoadingState, PageHeader, useTexts } from '@haobang/admin-ui';
import { DrawChecker } from '@haobang/surveys/admin';
import { frameOf, surveyOf } from './survey.queries';
import './satisfaction.texts';

/** The draw of a survey, done again in the browser of whoever doubts it. */
export function Component() {
  const t = useTexts('complaints');
  const id = useParams()['id'] ?? '';
  const survey = useQuery(surveyOf(id));
  const frame = useQuery(frameOf(id));
  const error = survey.error ?? frame.error;
  if (error) return <ErrorState error={error} onRetry={() => void Promise.all([survey.refetch(), frame.refetch()])} />;
  if (!survey.data || !frame.data) return <LoadingState rows={8} />;
  return (
    <>
      <PageHeader title={t('survey.frameTitle')} subtitle={<Link to={`/complaints/surveys/${id}`}>{survey.data.no} {survey.data.title}</Link>} />
      <Card size="small"><DrawChecker frame={frame.data} /></Card>
    </>
  );
}
