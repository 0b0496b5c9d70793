import { CreatePage } from '@haobang/records/admin';
import './satisfaction.problems.texts';

export function Component() {
  return <CreatePage kind="harm-case" />;
}
