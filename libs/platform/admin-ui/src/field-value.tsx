import { Link } from 'react-router';
import type { FieldMeta, Refs, StoredFile } from '@haobang/api-client';
import { decimalText } from './decimals';
import { DocumentLink, FileLink } from './file-input';
import { Instant, UnitName } from './parts';
import { RecordTitle } from './record-title';
import { useLabel, useTexts } from './texts';

interface Props {
  field: FieldMeta;
  value: unknown;
  refs?: Refs | undefined;
}

/** Codes may come alone or as a list. */
function Codes({ field, value }: { field: FieldMeta; value: unknown }) {
  const t = useTexts('ui');
  const label = useLabel();
  const codes = Array.isArray(value) ? value : [value];
  return <>{codes.map((code) => label(field.options?.find((option) => option.code === code)?.label) || String(code)).join(t('separator'))}</>;
}

function Enterprise({ id, refs }: { id: string; refs: Refs | undefined }) {
  const known = refs?.enterprises?.[id];
  if (!known) return <span className="hb-numeric">{id}</span>;
  return known.uscc ? <Link to={`/enterprises/${known.uscc}`}>{known.name}</Link> : <>{known.name}</>;
}

/** The value of a field in words, by its type; ids become the names that the answer brought along. */
export function FieldValue({ field, value, refs }: Props) {
  const t = useTexts('ui');
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return <span className="hb-soft">{t('value.none')}</span>;
  switch (field.type) {
    case 'longText': return <span style={{ whiteSpace: 'pre-wrap' }}>{String(value)}</span>;
    case 'boolean': return <>{t(value === true ? 'form.yes' : 'form.no')}</>;
    case 'instant': return <Instant at={String(value)} />;
    case 'code': return <Codes field={field} value={value} />;
    case 'unit': return <UnitName id={Number(value)} refs={refs} />;
    case 'units': return <>{(value as number[]).map((id, index) => <span key={id}>{index > 0 && t('separator')}<UnitName id={id} refs={refs} /></span>)}</>;
    case 'person': case 'handler': return <>{refs?.people?.[String(value)] ?? t('value.person')}</>;
    case 'enterprise': return <Enterprise id={String(value)} refs={refs} />;
    case 'record': {
      const known = refs?.records?.[String(value)];
      return known ? <>{known.no} <RecordTitle of={known} /></> : <span className="hb-soft">{t('value.record')}</span>;
    }
    case 'files':
      return <ul className="hb-files">{(value as (StoredFile | string)[]).map((file) => <li key={typeof file === 'string' ? file : file.id}>{typeof file === 'string' ? <DocumentLink id={file} /> : <FileLink file={file} />}</li>)}</ul>;
    case 'decimal': return <span className="hb-numeric">{decimalText(String(value))}</span>;
    case 'integer': case 'date': case 'phone': case 'idNumber': case 'uscc': return <span className="hb-numeric">{String(value)}</span>;
    case 'text': return <>{String(value)}</>;
  }
}
