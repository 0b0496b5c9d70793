import { useQuery } from '@tanstack/react-query';
import { Card, Space, Tooltip } from 'antd';
import { useParams } from 'react-router';
import { EmptyState, ErrorState, FieldValue, Instant, LoadingState, PageHeader, shanghaiDay, useLabel, useSession, useTexts, useUnits } from '@haobang/admin-ui';
import { api } from '@haobang/api-client';
import { ActionButton } from './action-button';
import { AMEND_FIELDS, ENTERPRISE_FIELDS, type Enterprise } from './enterprise-fields';
import { EnterpriseContacts } from './enterprise-contacts';
import { EnterpriseRecords } from './enterprise-records';
import './enterprise.texts';

const REFRESH = [['parties']];

/** Each value with who says so; a value without a source is of unknown origin and shown as such. */
function Facts({ enterprise }: { enterprise: Enterprise }) {
  const t = useTexts('enterprise');
  const label = useLabel();
  const units = useUnits();
  const refs = { units: Object.fromEntries((units.data ?? []).map((unit) => [String(unit.id), unit.name])) };
  const values = enterprise as unknown as Record<string, unknown>;
  return (
    <dl className="hb-facts">
      {ENTERPRISE_FIELDS.filter(({ name }) => name in enterprise).map((one) => {
        const source = enterprise.sources.find(({ field: name }) => name === one.name);
        return (
          <div key={one.name}>
            <dt>{label(one.label)}</dt>
            <dd>
              <FieldValue field={one} value={values[one.name]} refs={refs} />
              {source && <div className="hb-soft hb-source"><Tooltip title={t('sourceHint', { fetchedAt: shanghaiDay(source.fetchedAt), confidence: Math.round(source.confidence * 100) })}><span tabIndex={0}>{source.source} · {source.effectiveOn}</span></Tooltip></div>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Changes({ enterprise }: { enterprise: Enterprise }) {
  const t = useTexts('enterprise');
  const label = useLabel();
  const nameOf = (name: string): string => label(ENTERPRISE_FIELDS.find((one) => one.name === name)?.label) || name;
  const words = (name: string, value: string | number | null): string => {
    if (value === null) return '—';
    const option = ENTERPRISE_FIELDS.find((one) => one.name === name)?.options?.find(({ code }) => code === value);
    return option ? label(option.label) : String(value);
  };
  if (enterprise.timeline.length === 0) return <EmptyState title={t('noChanges')} hint={t('noChangesHint')} />;
  return (
    <ol className="hb-timeline">
      {enterprise.timeline.map((change) => (
        <li key={change.id}>
          <strong className="hb-numeric">{change.effectiveOn}</strong> <span className="hb-soft">{change.source}</span>
          <dl className="hb-timeline-facts">
            {change.fields.map((one) => <div key={one.field}><dt>{nameOf(one.field)}</dt><dd>{one.before !== null && <><del>{words(one.field, one.before)}</del> → </>}{words(one.field, one.after)}</dd></div>)}
          </dl>
          <small className="hb-soft">{t('recordedBy', { by: change.by })} <Instant at={change.recordedAt} /></small>
        </li>
      ))}
    </ol>
  );
}

function KeySpells({ enterprise }: { enterprise: Enterprise }) {
  const t = useTexts('enterprise');
  if (enterprise.keySpells.length === 0) return <p className="hb-soft">{t('neverKey')}</p>;
  return (
    <ul className="hb-plain">
      {enterprise.keySpells.map((spell) => <li key={spell.validFrom}><span className="hb-numeric">{spell.validFrom} – {spell.validTo ?? t('now')}</span> {spell.reason}</li>)}
    </ul>
  );
}

function Amend({ enterprise }: { enterprise: Enterprise }) {
  const t = useTexts('enterprise');
  const { can } = useSession();
  if (!can('parties:enterprise.amend')) return null;
  return (
    <ActionButton label={t('amend')} fields={AMEND_FIELDS} initial={enterprise as unknown as Record<string, unknown>} send="changes" done={t('amended')} refresh={REFRESH} act={(body) => api.patch(`/enterprises/${enterprise.id}`, body, { ifMatch: `"${enterprise.version}"` })} />
  );
}

/** One enterprise: what is known and from whom, how that changed, whom to call, and everything that it has with us. */
export function Component() {
  const t = useTexts('enterprise');
  const { usccOrId = '' } = useParams();
  const { data, error, refetch } = useQuery({ queryKey: ['parties', 'enterprise', usccOrId], queryFn: ({ signal }) => api.get<Enterprise>(`/enterprises/${usccOrId}`, undefined, { signal }) });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState rows={10} />;
  return (
    <>
      <PageHeader
        title={data.name}
        tags={<>{data.key && <span className="hb-tag" data-tone="processing">{t('key')}</span>}<span className="hb-tag" data-tone={data.status === 'active' ? 'success' : 'warning'}>{t(`status.${data.status}`)}</span></>}
        subtitle={<Space wrap size={[14, 2]}><span className="hb-numeric">{data.uscc ?? t('noUscc')}</span>{data.usccWarning && <span className="hb-tag" data-tone="warning">{t('usccWarning')}</span>}{data.usccOverrideReason && <span>{t('usccOverride', { reason: data.usccOverrideReason })}</span>}{data.formerNames.length > 0 && <span>{t('former', { names: data.formerNames.join('、') })}</span>}</Space>}
        actions={<Amend enterprise={data} />}
      />
      <div className="hb-record">
        <div className="hb-record-main">
          <Card size="small" title={t('facts')}><Facts enterprise={data} /></Card>
          <Card size="small" title={t('records')}><EnterpriseRecords id={data.id} /></Card>
        </div>
        <div className="hb-record-side">
          <EnterpriseContacts enterprise={data} />
          <Card size="small" title={t('keySpells')}><KeySpells enterprise={data} /></Card>
          <Card size="small" title={t('changes')}><Changes enterprise={data} /></Card>
        </div>
      </div>
    </>
  );
}
