import { App, Modal } from 'antd';
import { useLabel, useTexts, useVerb } from '@haobang/admin-ui';
import type { VerbDialogProps } from '@haobang/records/admin';
import { VisitForm } from './visit-form';
import './outreach.texts';

function Visit({ meta, row, etag, verb, onClose, onDone }: VerbDialogProps & { verb: NonNullable<VerbDialogProps['verb']> }) {
  const t = useTexts('complaints');
  const label = useLabel();
  const { message } = App.useApp();
  const act = useVerb({ area: meta.area, url: meta.url, id: row.id, etag });
  const submit = async (body: Record<string, unknown>): Promise<void> => {
    const after = await act.mutateAsync({ verb: verb.name, body });
    const count = Number(after['findings'] ?? 0);
    void message.success(count > 0 ? t('visit.savedWith', { count }) : t('visit.saved'));
    onClose();
    onDone?.(after);
  };
  return (
    <Modal open mask={{ closable: false }} onCancel={onClose} footer={null} title={`${label(verb.label)} · ${row.title}`} width={720} destroyOnHidden>
      <VisitForm fields={verb.input} onSubmit={submit} onCancel={onClose} verbLabel={(name) => label(meta.verbs.find((one) => one.name === name)?.label) || name} />
    </Modal>
  );
}

/** The visit of the month, with what it brought up. */
export function VisitDialog({ verb, ...props }: VerbDialogProps) {
  return verb && <Visit {...props} verb={verb} />;
}
