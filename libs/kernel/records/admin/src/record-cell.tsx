import { Link } from 'react-router';
import { DueText, FieldValue, Lamp, RecordTitle, StatusTag, useTexts } from '@haobang/admin-ui';
import type { KindMeta, RecordRow, Refs } from '@haobang/api-client';
import { fieldOf, recordPath } from './use-kind';

interface Props {
  meta: KindMeta;
  row: RecordRow;
  name: string;
  refs?: Refs | undefined;
}

function Blank() {
  const t = useTexts('ui');
  return <span className="hb-soft">{t('value.none')}</span>;
}

/** One value of a record, in a table, on a card or among the facts. */
export function RecordCell({ meta, row, name, refs }: Props) {
  switch (name) {
    case 'no': return <Link to={recordPath(meta, row.id)} className="hb-numeric" data-row-link={row.id}>{row.no}</Link>;
    case 'title': return <RecordTitle of={row} />;
    case 'status': return <StatusTag status={row.status} states={meta.states} />;
    case 'lamp': return <Lamp lamp={row.lamp} />;
    // What is closed has no clock left to run: "no limit" would be wrong of it.
    case 'dueOn': return !row.open && !row.dueOn && !row.dueAt ? <Blank /> : <DueText dueOn={row.dueOn} dueAt={row.dueAt} lamp={row.lamp} provisional={row.provisional} />;
    default: return <FieldValue field={fieldOf(meta, name)} value={row[name]} refs={refs} />;
  }
}
