import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, idempotencyKeys, type RecordRow } from '@haobang/api-client';

export interface VerbTarget {
  area: string;
  /** The kind's endpoint: `/api/v1/complaints/demands`. */
  url: string;
  id: string;
  /** As it was read: a record that has changed since answers 412 instead of being acted on unseen. */
  etag?: string | null;
  /** Called before anything is read again, and also when the caller's part of the page is gone by then. */
  onDone?: (row: RecordRow) => void;
}

export interface VerbCall {
  verb: string;
  body: Record<string, unknown>;
}

/** Does a verb, then lets everything that may show the record be read again: the area's questions and the desk's. */
export function useVerb({ area, url, id, etag, onDone }: VerbTarget) {
  const queries = useQueryClient();
  const [keys] = useState(idempotencyKeys);
  return useMutation({
    mutationFn: ({ verb, body }: VerbCall) =>
      api.post<RecordRow>(`${url}/${id}/${verb}`, body, { idempotencyKey: keys.keyFor([id, verb, body, etag]), ...(etag ? { ifMatch: etag } : {}) }),
    ...(onDone ? { onSuccess: onDone } : {}),
    onSettled: () => Promise.all([queries.invalidateQueries({ queryKey: [area] }), queries.invalidateQueries({ queryKey: ['desk'] })]),
  });
}
