import { Button, Form, type FormInstance } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { problemOf, type FieldMeta, type Refs } from '@haobang/api-client';
import { FieldInput } from './field-input';
import { bodyOf, changesOf, inputsOf } from './field-values';
import { ProblemAlert } from './problem-alert';
import { refusalsOf, type Refusals } from './problems';
import { useLabel, useLocale, useTexts } from './texts';
import { useUnsaved } from './unsaved';
import './ui.texts';

/** A group of fields under a heading of its own. */
export interface FieldSection {
  title: string;
  fields: readonly string[];
  /** Below its fields. */
  more?: ReactNode;
}

interface Props {
  fields: FieldMeta[];
  /** Long forms are cut into groups; fields that no group names stand at the end. */
  sections?: readonly FieldSection[];
  /** The form's own instance, for a page that watches or sets its values. */
  form?: FormInstance;
  /** Values as they came over the wire. */
  initial?: Readonly<Record<string, unknown>>;
  refs?: Refs | undefined;
  /** `changes` sends only what differs from `initial`, and null for what was emptied. */
  send?: 'all' | 'changes';
  submitLabel?: string;
  danger?: boolean;
  verbLabel?: (verb: string) => string;
  /** Resolves to false where nothing was taken and the caller says why by itself. */
  onSubmit(body: Record<string, unknown>): Promise<void | false>;
  onCancel?: () => void;
  /** Between the fields and the buttons. */
  children?: ReactNode;
}

const WIDE = new Set(['longText', 'files', 'units', 'record']);

function FieldItem({ field, refs, first }: { field: FieldMeta; refs: Refs | undefined; first: boolean }) {
  const t = useTexts('ui');
  const label = useLabel();
  const { locale } = useLocale();
  const name = label(field.label);
  // A definition that the server has in English alone helps nobody who reads Chinese.
  const help = typeof field.help === 'string' && locale !== 'en' ? undefined : field.help;
  const text = field.type === 'text' || field.type === 'longText';
  return (
    <Form.Item
      name={field.name}
      label={name}
      extra={help ? label(help) : undefined}
      valuePropName={field.type === 'boolean' ? 'checked' : 'value'}
      className={WIDE.has(field.type) || (text && (field.maxLength ?? 0) > 100) ? 'hb-wide' : ''}
      rules={[
        // A rule about whitespace, even one that allows it, is about text: a number, a day or a file would fail it.
        ...(field.required && field.type !== 'boolean' ? [{ required: true, ...(text ? { whitespace: true } : {}), message: t('form.required', { label: name }) }] : []),
        ...(text && field.maxLength !== undefined ? [{ max: field.maxLength, message: t('form.tooLong', { max: field.maxLength }) }] : []),
      ]}
    >
      <FieldInput field={field} refs={refs} {...(first ? { autoFocus: true } : {})} />
    </Form.Item>
  );
}

/** Puts a refusal onto the fields, brings the first of them into view, and keeps what belongs to none. */
function showRefusals(form: FormInstance, fields: readonly FieldMeta[], error: unknown): Refusals {
  const refusals = refusalsOf(error, fields.map((field) => field.name));
  form.setFields(fields.map((field) => ({ name: field.name, errors: refusals.byField[field.name] ?? [] })));
  const first = fields.find((field) => refusals.byField[field.name]);
  if (first) form.scrollToField(first.name, { focus: true });
  return refusals;
}

/** A form drawn from metadata. `onSubmit` rejects with the server's problem; its pointers land on their fields. */
export function FieldsForm({ fields, sections, form: given, initial = {}, refs, send = 'all', submitLabel, danger = false, verbLabel, onSubmit, onCancel, children }: Props) {
  const t = useTexts('ui');
  const [form] = Form.useForm(given);
  // Two forms may stand on one page, and a field may be called like a part of the page: ids need a name before them.
  const name = useId();
  const [busy, setBusy] = useState(false);
  const unsaved = useUnsaved();
  const [failure, setFailure] = useState<{ error: unknown; refusals: Refusals } | null>(null);

  const submit = async (inputs: Record<string, unknown>): Promise<void> => {
    setBusy(true);
    setFailure(null);
    // Whoever called goes on to another page as soon as it is done.
    unsaved(false);
    try {
      if ((await onSubmit(send === 'changes' ? changesOf(fields, initial, inputs) : bodyOf(fields, inputs))) === false) unsaved(true);
    } catch (error) {
      unsaved(true);
      setFailure({ error, refusals: showRefusals(form, fields, error) });
    } finally {
      setBusy(false);
    }
  };

  const rowsOf = (shown: readonly FieldMeta[]): ReactNode =>
    shown.length > 0 && (
      <div className="hb-fields">
        {shown.map((field) => <FieldItem key={field.name} field={field} refs={refs} first={field === fields[0] && (field.type === 'text' || field.type === 'longText')} />)}
      </div>
    );

  const onFieldsOnly = failure && problemOf(failure.error).errors?.length && failure.refusals.others.length === 0 && !problemOf(failure.error).detail;
  return (
    <Form form={form} name={name} layout="vertical" initialValues={inputsOf(fields, initial)} onValuesChange={() => unsaved(true)} onFinish={(inputs) => void submit(inputs as Record<string, unknown>)} scrollToFirstError={{ focus: true }}>
      {failure && !onFieldsOnly && <div style={{ marginBottom: 16 }}><ProblemAlert error={failure.error} others={failure.refusals.others} {...(verbLabel ? { verbLabel } : {})} /></div>}
      {sections?.map((section) => (
        <fieldset key={section.title} className="hb-section">
          <legend>{section.title}</legend>
          {rowsOf(section.fields.flatMap((name) => fields.find((field) => field.name === name) ?? []))}
          {section.more}
        </fieldset>
      ))}
      {rowsOf(fields.filter((field) => !sections?.some((section) => section.fields.includes(field.name))))}
      {children}
      <div className="hb-form-buttons">
        {onCancel && <Button onClick={() => { unsaved(false); onCancel(); }}>{t('form.cancel')}</Button>}
        <Button type="primary" danger={danger} htmlType="submit" loading={busy}>{submitLabel ?? t('form.submit')}</Button>
      </div>
    </Form>
  );
}
