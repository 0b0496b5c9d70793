export { AmendPage } from './amend-page';
export { CreatePage } from './create-page';
export { ImportPage } from './import-page';
export { ListPage } from './list-page';
export { RecordPage } from './record-page';
