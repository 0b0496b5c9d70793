import { CreatePage } from '@haobang/records/admin';
import { useCompleteKind } from './demand-kind';

/** Intake at the counter or on the phone. */
export function DemandRegisterPage({ kind }: { kind: string }) {
  return <CreatePage kind={useCompleteKind(kind)} initial={{ channel: 'window' }} />;
}
