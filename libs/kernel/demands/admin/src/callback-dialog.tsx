import { useQuery } from '@tanstack/react-query';
import { useTexts } from '@haobang/admin-ui';
import type { FieldMeta, VerbMeta } from '@haobang/api-client';
import { VerbDialog, type VerbDialogProps } from '@haobang/records/admin';
import { callersOf, isWaiting, type Caller } from './demand.queries';

/** A masked caller in one line. */
export const callerName = (caller: Caller, unnamed: string): string => [caller.name ?? unnamed, caller.phone, caller.originNo].filter(Boolean).join(' · ');

/** The verb asks who answered only where several wait; ratings that nobody gave come from systems, not from this form. */
export function callbackVerb(verb: VerbMeta, waiting: readonly Caller[], unnamed: string): VerbMeta {
  const options = waiting.map((caller) => ({ code: caller.id, label: { zh: callerName(caller, unnamed), en: callerName(caller, unnamed) } }));
  const input = verb.input.filter((field) => field.name !== 'isDefault' && (field.name !== 'callerId' || waiting.length > 1));
  return { ...verb, input: input.map((field): FieldMeta => (field.name === 'callerId' ? { ...field, type: 'code', options, required: true } : field)) };
}

/** A caller's answer, or a try that met nobody. */
export function CallbackDialog({ verb, children, ...props }: VerbDialogProps) {
  const t = useTexts('demands');
  const { data } = useQuery({ ...callersOf(props.meta, props.row.id), enabled: verb !== null });
  if (!verb || !data) return null;
  const waiting = data.items.filter(isWaiting);
  const only = waiting.length === 1 ? { extra: { callerId: waiting[0]!.id } } : {};
  return (
    <VerbDialog {...props} {...only} verb={callbackVerb(verb, waiting, t('callers.unnamed'))}>
      {children}
      {verb.name === 'tryCallBack' && <p className="hb-soft">{t('callback.tryRule')}</p>}
      {verb.name === 'callBack' && <p className="hb-soft">{t('callback.rule')}</p>}
    </VerbDialog>
  );
}
