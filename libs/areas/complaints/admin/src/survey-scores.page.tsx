import { useQuery } from '@tanstack/react-query';
import { Card } from 'antd';
import { EmptyState, ErrorState, LoadingState, PageHeader, UnitName, useTexts } from '@haobang/admin-ui';
import { ScoreChart } from '@haobang/surveys/admin';
import { scoresQuery, type UnitScore } from './survey.queries';
import './satisfaction.texts';

/** Published scores of one's own units, survey by survey. */
export function Component() {
  const t = useTexts('complaints');
  const { data, error, refetch } = useQuery(scoresQuery);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState rows={8} />;
  const surveys = new Map<string, UnitScore[]>();
  for (const score of data.items) surveys.set(score.no, [...(surveys.get(score.no) ?? []), score]);
  return (
    <>
      <PageHeader title={t('scores.title')} subtitle={t('scores.intro')} />
      {surveys.size === 0 && <EmptyState title={t('scores.empty')} hint={t('scores.emptyHint')} />}
      <div className="hb-survey-scores">
        {[...surveys].map(([no, scores]) => (
          <Card key={no} size="small" title={scores[0]!.title} extra={<span className="hb-soft hb-numeric">{t('scores.on', { day: scores[0]!.publishedOn })}</span>}>
            <ScoreChart rows={scores.map((score) => ({ key: String(score.unitId), name: <UnitName id={score.unitId} />, hidden: score.hidden, valid: score.valid, share: score.share, low: score.low, high: score.high }))} />
          </Card>
        ))}
      </div>
    </>
  );
}
