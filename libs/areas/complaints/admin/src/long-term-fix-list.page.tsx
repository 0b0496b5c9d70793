import { useMemo } from 'react';
import { useTexts } from '@haobang/admin-ui';
import { ListPage, useKind } from '@haobang/records/admin';
import './complaints.texts';

/** Which issue a fix ends stands on its page: a list has no name for it. */
export function Component() {
  const whole = useKind('long-term-fix');
  const t = useTexts('complaints');
  const meta = useMemo(() => ({ ...whole, fields: whole.fields.filter(({ name }) => name !== 'issueId'), filters: whole.filters.filter(({ name }) => name !== 'issueId'), columns: whole.columns.filter((name) => name !== 'issueId') }), [whole]);
  return <ListPage kind={meta} emptyHint={t('issue.fixEmptyHint')} />;
}
