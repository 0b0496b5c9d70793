import { Navigate, useParams } from 'react-router';
import { recordPath, useKind } from './use-kind';

/** `/records/demand/…`: who knows a record's kind and id, but not its area, is sent to its page. */
export function RecordRedirect() {
  const { kind = '', id = '' } = useParams();
  return <Navigate to={recordPath(useKind(kind), id)} replace />;
}
