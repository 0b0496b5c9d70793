import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Divider } from 'antd';
import { useEffect, useState } from 'react';
import { api, type Label } from '@haobang/api-client';
import { pageToReturnTo, refusalIn } from './sign-in-refusal';
import { useLabel, useTexts } from './texts';

/** Asked once: which ways there are follows from the server's settings. */
const waysQuery = { queryKey: ['session', 'ways'], queryFn: () => api.get<{ oidc: Label | null }>('/session/ways'), staleTime: Infinity, retry: false };

/** The way to the provider that signs staff in, where one is set up. It leaves this page, so it is an address and no request. */
export function SignInByProvider() {
  const t = useTexts('ui');
  const label = useLabel();
  const { data } = useQuery(waysQuery);
  if (!data?.oidc) return null;
  return (
    <>
      <Divider plain style={{ marginBlock: 16 }}>{t('signIn.or')}</Divider>
      <Button block size="large" href={`/api/v1/session/oidc?returnTo=${encodeURIComponent(pageToReturnTo(window.location))}`}>{t('signIn.by', { name: label(data.oidc) })}</Button>
    </>
  );
}

/** Why the provider's sign-in came back without success; said once, and then taken out of the address. */
export function RefusedElsewhere() {
  const t = useTexts('problems');
  const [refusal] = useState(() => refusalIn(window.location.search));
  useEffect(() => {
    if (refusal) window.history.replaceState(window.history.state, '', pageToReturnTo(window.location));
  }, [refusal]);
  if (!refusal) return null;
  return <Alert type="warning" showIcon role="alert" style={{ marginBottom: 16 }} title={t(refusal.code)} {...(refusal.subject ? { description: <code style={{ overflowWrap: 'anywhere' }}>{refusal.subject}</code> } : {})} />;
}
