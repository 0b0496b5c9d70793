import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { ProblemAlert } from './problem-alert';
import { refusalsOf, type Refusals } from './problems';
import { useSessionState } from './session';
import { useTexts } from './texts';

interface Values {
  current: string;
  next: string;
  again: string;
}

const FIELDS = ['current', 'next'];

/** The caller's own password; the server's policy decides, the length is checked here only to save a round trip. */
export function PasswordForm({ onDone }: { onDone?: () => void }) {
  const t = useTexts('ui');
  const { changePassword } = useSessionState();
  const [form] = Form.useForm<Values>();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<{ error: unknown; refusals: Refusals } | null>(null);

  const submit = async ({ current, next }: Values): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      await changePassword(current, next);
      form.resetFields();
      onDone?.();
    } catch (error) {
      const refusals = refusalsOf(error, FIELDS);
      form.setFields(FIELDS.map((name) => ({ name: name as keyof Values, errors: refusals.byField[name] ?? [] })));
      setFailure({ error, refusals });
    } finally {
      setBusy(false);
    }
  };

  return (
    <Form form={form} layout="vertical" onFinish={(values) => void submit(values)} requiredMark={false}>
      {failure && <div style={{ marginBottom: 16 }}><ProblemAlert error={failure.error} others={failure.refusals.others} /></div>}
      <Form.Item name="current" label={t('password.current')} rules={[{ required: true, message: t('password.needed') }]}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Form.Item name="next" label={t('password.next')} extra={t('password.rule')} rules={[{ required: true, message: t('password.needed') }, { min: 10, message: t('password.tooShort') }]}>
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="again"
        label={t('password.again')}
        dependencies={['next']}
        rules={[
          { required: true, message: t('password.needed') },
          ({ getFieldValue }) => ({
            validator: (_, value) => (!value || value === getFieldValue('next') ? Promise.resolve() : Promise.reject(new Error(t('password.differs')))),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={busy}>{t('password.submit')}</Button>
    </Form>
  );
}
