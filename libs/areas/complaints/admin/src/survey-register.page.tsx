import { CreatePage } from '@haobang/records/admin';

export function Component() {
  return <CreatePage kind="survey" />;
}
