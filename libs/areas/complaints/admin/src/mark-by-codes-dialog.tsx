import { Button, Modal } from 'antd';
import { FieldsForm, useTexts } from '@haobang/admin-ui';
import type { FieldMeta, KindMeta } from '@haobang/api-client';
import { useMarkByCodes, type MarkedCode } from './outreach.queries';
import './outreach.texts';

const TONES = { marked: 'success', already: 'default', unknown: 'error', invalid: 'error' } as const;

function Outcome({ items }: { items: readonly MarkedCode[] }) {
  const t = useTexts('complaints');
  const of = (...outcomes: MarkedCode['outcome'][]) => items.filter((one) => outcomes.includes(one.outcome)).length;
  const failedFirst = [...items].sort((a, b) => Number(TONES[b.outcome] === 'error') - Number(TONES[a.outcome] === 'error'));
  return (
    <div role="status">
      <p><strong>{t('keyFirm.counts', { marked: of('marked'), already: of('already'), failed: of('unknown', 'invalid') })}</strong></p>
      <ul className="hb-plain-list" style={{ maxHeight: '50vh', overflowY: 'auto' }}>
        {failedFirst.map((one) => (
          <li key={one.uscc} className="hb-card-line"><span className="hb-numeric">{one.uscc}</span>{one.name && <span>{one.name}</span>}<span className="hb-tag" data-tone={TONES[one.outcome]}>{t(`keyFirm.outcome.${one.outcome}`)}</span></li>
        ))}
      </ul>
    </div>
  );
}

/** Marks a whole list; of each code it says what became of it. */
export function MarkByCodesDialog({ meta, onClose }: { meta: KindMeta; onClose(): void }) {
  const t = useTexts('complaints');
  const mark = useMarkByCodes();
  const codes: FieldMeta = { name: 'codes', label: { zh: '统一社会信用代码', en: 'Credit codes' }, type: 'longText', required: true, maxLength: 12_000 };
  const fields = [codes, ...meta.create.filter((field) => field.name !== 'enterpriseId')];
  return (
    <Modal open mask={{ closable: false }} onCancel={onClose} footer={null} title={t('keyFirm.byCodes')} width={640} destroyOnHidden>
      {mark.data ? (
        <>
          <Outcome items={mark.data.items} />
          <div className="hb-form-buttons"><Button type="primary" onClick={onClose}>{t('keyFirm.close')}</Button></div>
        </>
      ) : (
        <>
          <p className="hb-soft">{t('keyFirm.codesHint')}</p>
          <FieldsForm fields={fields} submitLabel={t('keyFirm.byCodes')} onSubmit={async (body) => void (await mark.mutateAsync(body))} onCancel={onClose} />
        </>
      )}
    </Modal>
  );
}
