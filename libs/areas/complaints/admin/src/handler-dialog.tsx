import { useQuery } from '@tanstack/react-query';
import { useSession, useTexts } from '@haobang/admin-ui';
import { VerbDialog, type VerbDialogProps } from '@haobang/records/admin';
import { handlersOf } from './complaints.queries';

/** Who of the unit handles it: those who have handled for it before, and oneself. */
export function HandlerDialog({ verb, ...props }: VerbDialogProps) {
  const t = useTexts('complaints');
  const { account } = useSession();
  const { data } = useQuery({ ...handlersOf(props.row.leadUnitId ?? 0), enabled: verb !== null });
  if (!verb || !data) return null;
  const people = [{ id: account.id, name: t('handler.self', { name: account.name }) }, ...data.filter((person) => person.id !== account.id)];
  const options = people.map(({ id, name }) => ({ code: id, label: { zh: name, en: name } }));
  const asked = { ...verb, input: verb.input.map((field) => (field.name === 'handlerId' ? { ...field, type: 'code' as const, options } : field)) };
  return <VerbDialog {...props} verb={asked}><p className="hb-soft">{t('handler.hint')}</p></VerbDialog>;
}
