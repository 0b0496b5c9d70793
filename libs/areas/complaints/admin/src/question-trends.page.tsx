import { useQuery } from '@tanstack/react-query';
import { Card } from 'antd';
import type { CSSProperties } from 'react';
import { EmptyState, ErrorState, LoadingState, PageHeader, useLabel, useTexts } from '@haobang/admin-ui';
import { type Trend, trendQuery } from './answers.queries';
import { categoriesOf } from '@haobang/demands/admin';
import './answers.css';
import './answers.texts';

/** Numbers with a bar behind each: the number says it, the bar lets one look along. */
function Categories({ trend }: { trend: Trend }) {
  const t = useTexts('complaints');
  const label = useLabel();
  const { data } = useQuery(categoriesOf('complaints'));
  const nameOf = (code: string): string => label(data?.items.find((one) => one.code === code)) || code;
  const most = Math.max(1, ...trend.categories.flatMap(({ months }) => months.map(({ asked }) => asked)));
  return (
    <div className="hb-scroll" tabIndex={0} role="region" aria-label={t('trend.table')}>
      <table className="hb-trend">
        <thead><tr><th scope="col">{t('trend.category')}</th>{trend.months.map((month) => <th key={month} scope="col">{month.slice(0, 7)}</th>)}<th scope="col">{t('trend.total')}</th></tr></thead>
        <tbody>
          {trend.categories.map(({ category, asked, months }) => (
            <tr key={category}>
              <th scope="row">{nameOf(category)}</th>
              {months.map((month) => <td key={month.month} style={{ '--share': `${Math.round((100 * month.asked) / most)}%` } as CSSProperties} title={t('trend.transferred', { count: month.transferred })}>{month.asked}</td>)}
              <td style={{ background: 'none' }}><strong>{asked}</strong></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Articles({ trend }: { trend: Trend }) {
  const t = useTexts('complaints');
  return (
    <div className="hb-scroll" tabIndex={0} role="region" aria-label={t('trend.articles')}>
      <table className="hb-trend">
        <thead><tr><th scope="col">{t('trend.article')}</th><th scope="col">{t('trend.asked')}</th><th scope="col">{t('trend.adopted')}</th><th scope="col">{t('trend.notHelpful')}</th></tr></thead>
        <tbody>{trend.articles.map((one) => <tr key={one.itemId}><th scope="row" lang="zh">{one.title}</th><td>{one.asked}</td><td>{one.adopted}</td><td>{one.notHelpful}</td></tr>)}</tbody>
      </table>
    </div>
  );
}

/** What people ask most, and from which articles they are answered. */
export function Component() {
  const t = useTexts('complaints');
  const { data, error, refetch } = useQuery(trendQuery);
  return (
    <>
      <PageHeader title={t('trend.title')} subtitle={t('trend.subtitle')} />
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : !data ? <LoadingState rows={8} /> : data.categories.length === 0 ? <EmptyState title={t('trend.none')} hint={t('trend.noneHint')} /> : (
        <div className="hb-answers">
          <Card size="small" title={t('trend.table')}><Categories trend={data} /></Card>
          <Card size="small" title={t('trend.articles')}><Articles trend={data} /></Card>
        </div>
      )}
    </>
  );
}
