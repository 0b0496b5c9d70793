import MoreOutlined from '@ant-design/icons/MoreOutlined';
import { App, Button, Dropdown, Modal, Space, type FormInstance } from 'antd';
import { useState, type ComponentType, type ReactNode } from 'react';
import { FieldsForm, RecordTitle, usePhone, useLabel, useTexts, useVerb } from '@haobang/admin-ui';
import type { KindMeta, RecordRow, VerbMeta } from '@haobang/api-client';
import { verbFields } from './verb-fields';

/** Verbs open to this caller now, in the order of the declaration; the dangerous last. The browser adds no rule of its own. */
export const openVerbs = (meta: KindMeta, row: Pick<RecordRow, 'verbs'>): VerbMeta[] => {
  const open = meta.verbs.filter((verb) => row.verbs?.includes(verb.name));
  return [...open.filter((verb) => !verb.danger), ...open.filter((verb) => verb.danger)];
};

export interface VerbDialogProps {
  meta: KindMeta;
  row: RecordRow;
  etag: string | null;
  /** Null closes it. */
  verb: VerbMeta | null;
  /** Values to begin with, e.g. the unit that was suggested. */
  initial?: Record<string, unknown>;
  /** `changes` sends only what differs from `initial`, and null for what was emptied. */
  send?: 'all' | 'changes';
  /** Sent with the form's values and not asked for. */
  extra?: Record<string, unknown>;
  /** The form's own instance, for a dialog that sets its values. */
  form?: FormInstance;
  /** Above the form. */
  children?: ReactNode;
  onClose(): void;
  onDone?(row: RecordRow): void;
}

/** One verb with its form. A refusal stays in the dialog with what was typed; a 409 says what is open instead. */
export function VerbDialog({ meta, row, etag, verb, initial, send = 'all', extra, form, children, onClose, onDone }: VerbDialogProps) {
  const ui = useTexts('ui');
  const label = useLabel();
  const { message } = App.useApp();
  const act = useVerb({ area: meta.area, url: meta.url, id: row.id, etag });
  const submit = async (body: Record<string, unknown>): Promise<void> => {
    if (!verb) return;
    const after = await act.mutateAsync({ verb: verb.name, body: { ...extra, ...body } });
    void message.success(ui('verb.done', { verb: label(verb.label) }));
    onClose();
    onDone?.(after);
  };
  return (
    <Modal open={verb !== null} mask={{ closable: false }} onCancel={onClose} footer={null} title={verb ? `${label(verb.label)} · ${row.no}` : ''} width={verb && verbFields(verb).length > 4 ? 720 : 520} destroyOnHidden>
      {verb && (
        <>
          <p className="hb-soft" style={{ marginTop: 0 }}><RecordTitle of={row} /></p>
          {verb.danger && <p>{ui('verb.dangerous')}</p>}
          {children}
          <FieldsForm
            {...(form ? { form } : {})} fields={verbFields(verb)} initial={initial ?? {}} send={send} refs={row.refs} submitLabel={label(verb.label)} danger={verb.danger} onSubmit={submit} onCancel={onClose}
            verbLabel={(name) => label(meta.verbs.find((one) => one.name === name)?.label) || name}
          />
        </>
      )}
    </Modal>
  );
}

/** Dialogs that an area draws itself, by the verb's name. */
export type VerbDialogs = Readonly<Record<string, ComponentType<VerbDialogProps>>>;

const NO_DIALOGS: VerbDialogs = {};

interface Props {
  meta: KindMeta;
  row: RecordRow;
  etag: string | null;
  /** Values to begin a verb's form with, by the verb's name. */
  initial?: Record<string, Record<string, unknown>>;
  /** Verbs that the area draws itself. */
  without?: readonly string[];
  dialogs?: VerbDialogs;
}

/** The verbs as buttons: the first ones open, the rest and the dangerous ones under "more". */
export function VerbButtons({ meta, row, etag, initial = {}, without = [], dialogs = NO_DIALOGS }: Props) {
  const t = useTexts('records');
  const label = useLabel();
  const phone = usePhone();
  const [chosen, setChosen] = useState<VerbMeta | null>(null);
  const verbs = openVerbs(meta, row).filter((verb) => !without.includes(verb.name));
  const plain = verbs.filter((verb) => !verb.danger).slice(0, phone ? 1 : 3);
  const rest = verbs.filter((verb) => !plain.includes(verb));
  const Dialog = dialogs[chosen?.name ?? ''] ?? VerbDialog;
  return (
    <>
      <Space wrap>
        {verbs.length === 0 && <span className="hb-soft">{t('record.noVerbs')}</span>}
        {plain.map((verb, index) => <Button key={verb.name} type={index === 0 ? 'primary' : 'default'} onClick={() => setChosen(verb)}>{label(verb.label)}</Button>)}
        {rest.length > 0 && (
          <Dropdown trigger={['click']} menu={{ items: rest.map((verb) => ({ key: verb.name, danger: verb.danger, label: label(verb.label), onClick: () => setChosen(verb) })) }}>
            <Button icon={<MoreOutlined />} aria-label={t('record.more')} aria-haspopup="menu" />
          </Dropdown>
        )}
      </Space>
      <Dialog meta={meta} row={row} etag={etag} verb={chosen} initial={initial[chosen?.name ?? ''] ?? {}} onClose={() => setChosen(null)} />
    </>
  );
}
