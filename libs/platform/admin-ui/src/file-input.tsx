import DeleteOutlined from '@ant-design/icons/DeleteOutlined';
import UploadOutlined from '@ant-design/icons/UploadOutlined';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import { api, apiUrl, type StoredFile } from '@haobang/api-client';
import { ProblemAlert } from './problem-alert';
import { useTexts } from './texts';

/** A size in the units that people read: 812 B, 43 KB, 2.1 MB. */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

export function FileLink({ file }: { file: StoredFile }) {
  return (
    <a href={apiUrl(`/documents/${file.id}/content`)} target="_blank" rel="noreferrer">
      {file.name}{file.size > 0 && <span className="hb-soft"> ({fileSize(file.size)})</span>}
    </a>
  );
}

/** A file that is known by its id alone, as histories name them; its name is asked for. */
export function DocumentLink({ id }: { id: string }) {
  const { data } = useQuery({ queryKey: ['documents', id], queryFn: ({ signal }) => api.get<StoredFile>(`/documents/${id}`, undefined, { signal }), staleTime: Infinity, retry: false });
  return <FileLink file={data ?? { id, name: id, size: 0, type: '' }} />;
}

interface Props {
  id?: string;
  value?: StoredFile[];
  onChange?: (next: StoredFile[]) => void;
}

/** Files go to the store at once; the form then sends their ids. */
export function FileInput({ id, value = [], onChange }: Props) {
  const t = useTexts('ui');
  const picker = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const take = async (files: FileList | null): Promise<void> => {
    setBusy(true);
    setError(null);
    let kept = value;
    try {
      for (const file of files ?? []) {
        kept = [...kept, await api.upload<StoredFile>('/documents', file)];
        onChange?.(kept);
      }
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
      if (picker.current) picker.current.value = '';
    }
  };

  return (
    <div>
      <input ref={picker} type="file" multiple style={{ display: 'none' }} aria-hidden="true" tabIndex={-1} onChange={(event) => void take(event.target.files)} />
      <Button {...(id ? { id } : {})} icon={<UploadOutlined />} loading={busy} onClick={() => picker.current?.click()}>{t(busy ? 'form.uploading' : 'form.upload')}</Button>
      {error !== null && <div style={{ marginTop: 8 }}><ProblemAlert error={error} /></div>}
      <ul className="hb-files" style={{ marginTop: value.length > 0 ? 8 : 0 }}>
        {value.map((file) => (
          <li key={file.id}>
            <FileLink file={file} />
            <Button type="text" size="small" icon={<DeleteOutlined />} aria-label={t('form.removeFile', { name: file.name })} onClick={() => onChange?.(value.filter((one) => one.id !== file.id))} />
          </li>
        ))}
      </ul>
    </div>
  );
}
