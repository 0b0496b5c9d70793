import { useQuery } from '@tanstack/react-query';
import { ErrorState, useLabel, useSession, useTexts } from '@haobang/admin-ui';
import { VerbDialog, type VerbDialogProps } from '@haobang/records/admin';
import { handlersOf } from './demand.queries';

/** Who of the leading unit handles it: those who have an account there and handle its work, oneself among them. */
export function HandlerDialog({ verb, ...props }: VerbDialogProps) {
  const t = useTexts('demands');
  const label = useLabel();
  const { account } = useSession();
  const unitId = props.row.leadUnitId;
  const { data, error, refetch } = useQuery({ ...handlersOf(unitId ?? 0), enabled: verb !== null && unitId !== null });
  if (!verb || (!data && !error)) return null;
  const options = (data ?? []).map(({ accountId, name, post, deputy }) => {
    const words = [accountId === account.id ? t('handler.self', { name }) : name, label(post), deputy && t('handler.away', { name: deputy.name })].filter(Boolean).join(' · ');
    return { code: accountId, label: { zh: words, en: words } };
  });
  const asked = { ...verb, input: verb.input.map((field) => (field.name === 'handlerId' ? { ...field, type: 'code' as const, options } : field)) };
  return <VerbDialog {...props} verb={asked}>{error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <p className="hb-soft">{t('handler.hint')}</p>}</VerbDialog>;
}
