import { useQuery } from '@tanstack/react-query';
import { Alert, Card, Descriptions, Space, Table } from 'antd';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { EmptyState, ErrorState, FieldsForm, Instant, LoadingState, PageHeader, useLabel, useSession, useTexts } from '@haobang/admin-ui';
import { api, type FieldMeta } from '@haobang/api-client';
import { PlainAction } from './action-button';
import { ConditionWords, useOutcomeWord } from './condition-words';
import { field } from './fields';
import { useParamSetter } from './metric-panel-params';
import { Pills } from './pills';
import { Reachable } from './reachable';
import { RuleDraft } from './rule-draft';
import { factFields, factsOf, ruleTable, type RuleRow, type RuleTable, type RuleVersion, type Trial } from './rules.query';
import './administration.texts';

const REFRESH = [['rules']];

function Rows({ table, version }: { table: RuleTable; version: RuleVersion }) {
  const t = useTexts('administration');
  const label = useLabel();
  const outcome = useOutcomeWord(table);
  return (
    <Reachable><Table<RuleRow>
      size="small" rowKey="id" dataSource={version.rows} pagination={false} scroll={{ x: 'max-content' }}
      columns={[
        { title: t('rules.order'), key: 'order', className: 'hb-numeric', render: (_, __, index) => index + 1 },
        { title: t('rules.row'), dataIndex: 'id', className: 'hb-mono' },
        { title: t('rules.when'), key: 'when', render: (_, row) => row.when.length === 0 ? <span className="hb-soft">{t('rules.otherwise')}</span> : <ul className="hb-conditions">{row.when.map((condition, index) => <li key={index}><ConditionWords table={table} condition={condition} /></li>)}</ul> },
        { title: t('rules.outcome'), key: 'outcome', render: (_, row) => <span className="hb-tag" data-tone="processing">{outcome(row.outcome)}</span> },
        { title: t('rules.reason'), key: 'reason', render: (_, row) => label(row.reason) },
        { title: t('rules.basis'), dataIndex: 'basis' },
      ]}
    /></Reachable>
  );
}

function Version({ table, version }: { table: RuleTable; version: RuleVersion }) {
  const t = useTexts('administration');
  const { can } = useSession();
  const path = `/rules/tables/${table.code}/versions/${version.version}`;
  return (
    <div className="hb-stack">
      <Descriptions
        size="small" column={{ xs: 1, sm: 1, md: 2 }} bordered
        items={[
          { key: 'state', label: t('accounts.state'), children: <span className="hb-tag" data-tone={version.state === 'APPROVED' ? 'success' : version.state === 'DRAFT' ? 'warning' : 'default'}>{t(`rules.state.${version.state}`)}</span> },
          { key: 'spell', label: t('rules.applies'), children: <span className="hb-numeric">{version.validFrom} – {version.validUntil ?? t('open')}</span> },
          { key: 'by', label: t('rules.draftedBy'), children: <>{version.draftedByName} <Instant at={version.draftedAt} /></> },
          { key: 'decided', label: t('rules.decidedBy'), children: <>{version.decidedByName ?? '—'} {version.decidedAt && <Instant at={version.decidedAt} />}</> },
          { key: 'hash', label: 'SHA-256', children: <code className="hb-mono">{version.hash}</code> },
          { key: 'note', label: t('rules.note'), children: version.note ?? '—' },
        ]}
      />
      {version.state === 'DRAFT' && (
        <Space wrap>
          {version.approvable ? <PlainAction label={t('rules.approve')} done={t('done')} refresh={REFRESH} act={() => api.post(`${path}/approve`, { hash: version.hash })} /> : <span className="hb-soft">{t('rules.secondPerson')}</span>}
          {can('rules:table.draft') && <PlainAction danger label={t('rules.withdraw')} done={t('done')} refresh={REFRESH} act={() => api.post(`${path}/withdraw`)} />}
        </Space>
      )}
      <Rows table={table} version={version} />
    </div>
  );
}

function Try({ table }: { table: RuleTable }) {
  const t = useTexts('administration');
  const label = useLabel();
  const { today } = useSession();
  const outcome = useOutcomeWord(table);
  const [trial, setTrial] = useState<Trial | null>(null);
  const fields: FieldMeta[] = [...factFields(table), field('on', 'date', '按何日的版本', 'By the version of')];
  return (
    <div className="hb-stack">
      <FieldsForm
        fields={fields} initial={{ on: today }} submitLabel={t('rules.try')}
        onSubmit={async ({ on, ...entered }) => setTrial(await api.post<Trial>(`/rules/tables/${table.code}/try`, { facts: factsOf(table, entered), on }))}
      />
      {trial && (
        <Alert
          type="info" showIcon title={`${outcome(trial.outcome)} · ${trial.row}`}
          description={<><div>{label(trial.reason)} {trial.basis}</div><div className="hb-soft">{t('rules.triedBy', { version: trial.version })}</div>{trial.misses.map((miss) => <div key={miss.row} className="hb-soft">{t('rules.miss', { row: miss.row, outcome: outcome(miss.outcome) })} <ConditionWords table={table} condition={miss.failed} /></div>)}</>}
        />
      )}
    </div>
  );
}

/** One decision table: its versions row by row, a draft that another person approves, and what it would decide. */
export function Component() {
  const t = useTexts('administration');
  const label = useLabel();
  const { can } = useSession();
  const { code = '' } = useParams();
  const set = useParamSetter();
  const [params] = useSearchParams();
  const [drafting, setDrafting] = useState(false);
  const { data: table, error, refetch } = useQuery(ruleTable(code));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!table) return <LoadingState />;
  const chosen = table.versions.find(({ version }) => String(version) === params.get('version')) ?? table.current ?? table.versions[0];
  return (
    <>
      <PageHeader title={label(table.label)} subtitle={<code className="hb-mono">{table.code}</code>} />
      <div className="hb-stack">
        <Card size="small" title={t('rules.versions')}>
          {table.versions.length > 1 && <Pills label={t('rules.versions')} value={String(chosen?.version)} onChange={(version) => set({ version })} items={table.versions.map(({ version, state }) => ({ key: String(version), label: `${t('rules.version', { version })} · ${t(`rules.state.${state}`)}` }))} />}
          {chosen ? <Version table={table} version={chosen} /> : <EmptyState title={t('rules.noCurrent')} hint={t('rules.noCurrentHint')} />}
        </Card>
        {can('rules:table.draft') && (
          <Card size="small" title={t('rules.draft')}>
            {drafting ? <RuleDraft table={table} from={chosen?.rows ?? []} onDone={(version) => { setDrafting(false); set({ version: String(version) }); }} onCancel={() => setDrafting(false)} /> : <><p className="hb-soft">{t('rules.draftHint')}</p><button type="button" className="hb-link" onClick={() => setDrafting(true)}>{t('rules.draftStart')}</button></>}
          </Card>
        )}
        <Card size="small" title={t('rules.try')}><Try table={table} /></Card>
      </div>
    </>
  );
}
