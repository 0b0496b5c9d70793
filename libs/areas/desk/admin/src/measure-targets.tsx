import { Space } from 'antd';
import { api } from '@haobang/api-client';
import { useLabel, useSession, useTexts } from '@haobang/admin-ui';
import { ActionButton } from './action-button';
import type { Target } from './desk.types';
import { field, optional, REASON } from './fields';
import { TargetTag } from './figure-parts';

const VALUE = { maxLength: 22 };
const CONFIRM = [optional('value', 'decimal', '目标值', 'Value', VALUE), { ...REASON, maxLength: 400 }];
const REPLACE = [field('value', 'decimal', '新目标值', 'New value', VALUE), field('from', 'date', '自何日起', 'From'), { ...REASON, required: true, maxLength: 400 }];

/** What is promised and where the number comes from; the plan office confirms a proposal, or replaces a target from a day on. */
export function MeasureTargets({ targets }: { targets: readonly Target[] }) {
  const t = useTexts('desk');
  const label = useLabel();
  const { can } = useSession();
  if (targets.length === 0) return <p className="hb-soft">{t('figure.noTarget')}</p>;
  return (
    <ul className="hb-plain">
      {targets.map((target) => (
        <li key={target.id}>
          <Space wrap size={[12, 4]}>
            <span>{label(target.what)}{target.metric && <code className="hb-soft"> {target.metric}</code>}</span>
            <TargetTag target={target} unit={target.unit ?? ''} />
            {target.status === 'proposed' && can('desk:target.confirm') && (
              <ActionButton
                size="small" label={t('target.confirm')} hint={t('target.confirmHint')} fields={CONFIRM} initial={{ value: target.value }} done={t('target.confirmed')} refresh={[['desk']]}
                act={(body, idempotencyKey) => api.post(`/targets/${target.id}/confirm`, body.value === target.value ? { ...body, value: undefined } : body, { idempotencyKey })}
              />
            )}
            {target.status === 'confirmed' && can('desk:target.replace') && (
              <ActionButton
                size="small" label={t('target.replace')} hint={t('target.replaceHint')} fields={REPLACE} done={t('target.replaced')} refresh={[['desk']]}
                act={(body, idempotencyKey) => api.post(`/targets/${target.id}/replace`, body, { idempotencyKey })}
              />
            )}
          </Space>
        </li>
      ))}
    </ul>
  );
}
