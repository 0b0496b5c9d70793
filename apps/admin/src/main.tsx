import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { AdminRoot } from '@haobang/admin-ui';
import { areas } from './areas';
import { routerOf } from './routes';
import './styles';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');

createRoot(root).render(
  <StrictMode>
    <AdminRoot>
      <RouterProvider router={routerOf(areas)} />
    </AdminRoot>
  </StrictMode>,
);
