import { useQuery } from '@tanstack/react-query';
import { Card, Select, Table } from 'antd';
import { useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';
import { EmptyState, ErrorState, LoadingState, PageHeader, useLocale, useSession, useTexts, weekdayOf } from '@haobang/admin-ui';
import { api } from '@haobang/api-client';
import { monthsOf, type CalendarMonth } from './calendar-note';
import { calendarDays } from './desk.queries';
import { useParamSetter } from './metric-panel-params';
import { Reachable } from './reachable';
import './administration.texts';

interface Notice {
  code: string;
  year: number;
  kind: 'ANNUAL' | 'AMENDMENT';
  number: string | null;
  title: string;
  issuedOn: string;
  source: string;
  version: number;
  days: { date: string; mark: 'FREE' | 'WORK'; name: string }[];
}

const FIRST = 2020;
/** A Monday, to name the weekdays by. */
const MONDAY = 5;

/** Free by notice, a weekend, or worked although a weekend: told apart by colour and weight, and in words for everybody. */
const kindOf = (day: { working: boolean; kind: string }): string => (day.kind === 'weekend' ? 'weekend' : day.working ? (day.kind === 'workday' ? 'workday' : 'make-up') : 'free');

function Month({ month, year, today }: { month: CalendarMonth; year: number; today: string }) {
  const t = useTexts('administration');
  const { locale } = useLocale();
  return (
    <div className="hb-month">
      <table>
        <caption>{t('calendar.month', { year, month: month.month })} <small className="hb-soft">{t('calendar.workdays', { count: month.workdays })}</small></caption>
        <thead><tr>{Array.from({ length: 7 }, (_, index) => { const name = weekdayOf(`2026-01-${String(MONDAY + index).padStart(2, '0')}`, locale); return <th key={index} scope="col"><abbr title={name}>{locale === 'zh' ? name.slice(-1) : name.slice(0, 2)}</abbr></th>; })}</tr></thead>
        <tbody>
          {month.weeks.map((week) => (
            <tr key={week.find((day) => day)?.date}>
              {week.map((day, index) => (
                <td key={index}>
                  {day && <span className="hb-date" data-kind={kindOf(day)} data-today={day.date === today} data-provisional={day.provisional} title={`${day.date} ${day.label}${day.provisional ? ` · ${t('calendar.provisional')}` : ''}`}>{Number(day.date.slice(8))}{kindOf(day) !== 'workday' && kindOf(day) !== 'weekend' && <span className="hb-sr"> {day.label}</span>}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Notices({ year }: { year: number }) {
  const t = useTexts('administration');
  const { locale } = useLocale();
  const { data, error } = useQuery({ queryKey: ['reference', 'notices', locale], queryFn: ({ signal }) => api.get<{ items: Notice[] }>('/calendar/notices', undefined, { signal }) });
  if (error) return <ErrorState error={error} />;
  const rows = (data?.items ?? []).filter((notice) => notice.year === year);
  return (
    <Reachable><Table<Notice>
      size="small" rowKey="code" dataSource={rows} pagination={false} scroll={{ x: 'max-content' }} loading={!data}
      locale={{ emptyText: <EmptyState title={t('calendar.noNotice', { year })} hint={t('calendar.noNoticeHint')} /> }}
      columns={[
        { title: t('calendar.notice'), key: 'title', render: (_, row) => <>{row.title} <span className="hb-soft">{row.number}</span></> },
        { title: t('calendar.kind'), key: 'kind', render: (_, row) => t(`calendar.${row.kind}`) },
        { title: t('calendar.issuedOn'), dataIndex: 'issuedOn', className: 'hb-numeric' },
        { title: t('calendar.marks'), key: 'days', render: (_, row) => t('calendar.marksOf', { free: row.days.filter(({ mark }) => mark === 'FREE').length, work: row.days.filter(({ mark }) => mark === 'WORK').length }) },
        { title: t('calendar.version'), dataIndex: 'version', align: 'right', className: 'hb-numeric' },
        { title: t('calendar.source'), dataIndex: 'source' },
      ]}
    /></Reachable>
  );
}

/** The working days of a year, by which every due day is counted, and the notices that made them. */
export function Component() {
  const t = useTexts('administration');
  const { locale } = useLocale();
  const { can, today } = useSession();
  const set = useParamSetter();
  const [params] = useSearchParams();
  const thisYear = Number(today.slice(0, 4));
  const asked = Number(params.get('year'));
  const year = asked >= FIRST && asked <= thisYear + 1 ? asked : thisYear;
  const { data, error, refetch } = useQuery(calendarDays(`${year}-01-01`, `${year}-12-31`, locale));
  const months = useMemo(() => monthsOf(data?.items ?? []), [data]);
  const provisional = data?.items.some((day) => day.provisional);
  return (
    <>
      <PageHeader
        title={t('calendar.title')} subtitle={data && t('calendar.subtitle', { count: data.items.filter((day) => day.working).length, version: data.calendarVersion })}
        tags={provisional && <span className="hb-tag" data-tone="warning">{t('calendar.provisionalYear')}</span>}
        actions={<Select value={year} onChange={(next) => set({ year: next === thisYear ? '' : String(next) })} options={Array.from({ length: thisYear + 2 - FIRST }, (_, index) => ({ value: thisYear + 1 - index, label: String(thisYear + 1 - index) }))} aria-label={t('calendar.year')} style={{ width: 100 }} />}
      />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingState rows={12} />}
      {data && (
        <>
          <div className="hb-legend">
            {(['free', 'make-up', 'weekend'] as const).map((kind) => <span key={kind}><span className="hb-date" data-kind={kind} aria-hidden="true">{kind === 'free' ? 1 : kind === 'make-up' ? 8 : 6}</span>{t(`calendar.legend.${kind}`)}</span>)}
            {provisional && <span><span className="hb-date" data-provisional="true" aria-hidden="true">3</span>{t('calendar.provisional')}</span>}
          </div>
          <div className="hb-year">{months.map((month) => <Month key={month.month} month={month} year={year} today={today} />)}</div>
        </>
      )}
      <Card size="small" title={t('calendar.notices')} extra={can('calendar:change.preview') && <Link to="/calendar/changes">{t('calendar.change')}</Link>} style={{ marginTop: 16 }}><Notices year={year} /></Card>
    </>
  );
}
