export { AppLayout as default } from '@haobang/admin-ui';
