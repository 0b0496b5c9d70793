import { useQuery } from '@tanstack/react-query';
import { Card } from 'antd';
import { EmptyState, ErrorState, LoadingState, PageHeader, UnitName, useTexts } from '@haobang/admin-ui';
import { ScoreChart } from './score-chart';
import { scoresOf, type SurveyKind, type TargetScore } from './survey.queries';
import './surveys.texts';

/** Published scores of one's own units, survey by survey. */
export function SurveyScoresPage({ area, kind }: SurveyKind) {
  const t = useTexts('surveys');
  const { data, error, refetch } = useQuery(scoresOf({ area, kind }));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState rows={8} />;
  const surveys = new Map<string, TargetScore[]>();
  for (const score of data.items) surveys.set(score.no, [...(surveys.get(score.no) ?? []), score]);
  return (
    <>
      <PageHeader title={t('scores.title')} subtitle={t('scores.intro')} />
      {surveys.size === 0 && <EmptyState title={t('scores.empty')} hint={t('scores.emptyHint')} />}
      <div className="hb-survey-scores">
        {[...surveys].map(([no, scores]) => (
          <Card key={no} size="small" title={scores[0]!.title} extra={<span className="hb-soft hb-numeric">{t('scores.on', { day: scores[0]!.publishedOn })}</span>}>
            <ScoreChart rows={scores.map((score) => ({ key: String(score.targetId), name: <UnitName id={score.targetId} />, hidden: score.hidden, valid: score.valid, share: score.share, low: score.low, high: score.high }))} />
          </Card>
        ))}
      </div>
    </>
  );
}
