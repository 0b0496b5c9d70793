import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { isProblem, type SignIn } from '@haobang/api-client';
import { ProblemAlert } from './problem-alert';
import { useSessionState } from './session';
import { useTexts } from './texts';

const OTP_CODES = ['otp-required', 'otp-wrong'];

/** User name and password; the one-time code is asked for only when the server says that the account has one. */
export function SignInForm({ username }: { username?: string }) {
  const t = useTexts('ui');
  const { signIn } = useSessionState();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [otpWanted, setOtpWanted] = useState(false);

  const submit = async (values: SignIn): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      await signIn({ username: values.username.trim(), password: values.password, ...(values.otp ? { otp: values.otp.trim() } : {}) });
    } catch (failure) {
      if (OTP_CODES.some((code) => isProblem(failure, code))) setOtpWanted(true);
      // Being asked for the code is a step, not a mistake.
      setError(isProblem(failure, 'otp-required') ? null : failure);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Form<SignIn> layout="vertical" onFinish={(values) => void submit(values)} requiredMark={false} initialValues={{ username }} aria-label={t('signIn.title')}>
      {error !== null && <div style={{ marginBottom: 16 }}><ProblemAlert error={error} /></div>}
      <Form.Item name="username" label={t('signIn.username')} rules={[{ required: true, whitespace: true, message: t('signIn.usernameNeeded') }]}>
        <Input size="large" autoComplete="username" autoFocus={!username} disabled={username !== undefined} maxLength={100} />
      </Form.Item>
      <Form.Item name="password" label={t('signIn.password')} rules={[{ required: true, message: t('signIn.passwordNeeded') }]}>
        <Input.Password size="large" autoComplete="current-password" autoFocus={username !== undefined} maxLength={200} />
      </Form.Item>
      {otpWanted && (
        <Form.Item name="otp" label={t('signIn.otp')} extra={t('signIn.otpHint')} rules={[{ required: true, message: t('signIn.otpHint') }]}>
          <Input size="large" inputMode="numeric" autoComplete="one-time-code" maxLength={8} autoFocus />
        </Form.Item>
      )}
      <Button type="primary" size="large" htmlType="submit" block loading={busy}>{t('signIn.submit')}</Button>
    </Form>
  );
}
