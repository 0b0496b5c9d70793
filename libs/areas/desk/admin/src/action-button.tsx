import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Modal, type ButtonProps } from 'antd';
import { useState, type ReactNode } from 'react';
import { FieldsForm, problemText } from '@haobang/admin-ui';
import { idempotencyKeys, problemOf, type FieldMeta, type Refs } from '@haobang/api-client';

interface Props {
  label: string;
  /** Above the form; the label where left out. */
  title?: string;
  /** What happens, in a sentence, before one agrees to it. */
  hint?: ReactNode;
  fields?: FieldMeta[];
  initial?: Readonly<Record<string, unknown>>;
  refs?: Refs;
  send?: 'all' | 'changes';
  icon?: ReactNode;
  type?: ButtonProps['type'];
  size?: ButtonProps['size'];
  danger?: boolean;
  done: string;
  /** Questions to be asked again afterwards. */
  refresh: readonly (readonly unknown[])[];
  act(body: Record<string, unknown>, idempotencyKey: string): Promise<unknown>;
}

/** A button that asks for what an act needs, sends it once, shows a refusal on its fields, and lets the page be read again. */
export function ActionButton({ label, title, hint, fields = [], initial, refs, send = 'all', icon, type, size, danger = false, done, refresh, act }: Props) {
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  const [keys] = useState(idempotencyKeys);
  const submit = async (body: Record<string, unknown>): Promise<void> => {
    await act(body, keys.keyFor([body, initial]));
    setOpen(false);
    void message.success(done);
    for (const queryKey of refresh) void queries.invalidateQueries({ queryKey });
  };
  const button = { danger, ...(icon ? { icon } : {}), ...(type ? { type } : {}), ...(size ? { size } : {}) };
  return (
    <>
      <Button {...button} onClick={() => setOpen(true)}>{label}</Button>
      <Modal open={open} mask={{ closable: false }} title={title ?? label} footer={null} onCancel={() => setOpen(false)} destroyOnHidden width={560}>
        {hint && <p className="hb-soft">{hint}</p>}
        <FieldsForm fields={fields} {...(initial ? { initial } : {})} refs={refs} send={send} danger={danger} submitLabel={label} onSubmit={submit} onCancel={() => setOpen(false)} />
      </Modal>
    </>
  );
}

/** An act without questions, at one press. */
export function PlainAction({ label, done, refresh, act, ...button }: Pick<Props, 'label' | 'done' | 'refresh' | 'size' | 'icon' | 'danger'> & { act(): Promise<unknown> }) {
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const press = async (): Promise<void> => {
    setBusy(true);
    try {
      await act();
      void message.success(done);
    } catch (error) {
      void message.error(problemText(problemOf(error)));
    } finally {
      setBusy(false);
      for (const queryKey of refresh) void queries.invalidateQueries({ queryKey });
    }
  };
  return <Button {...(button as ButtonProps)} loading={busy} onClick={() => void press()}>{label}</Button>;
}
