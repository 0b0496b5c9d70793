import { standInForBrowser } from './jsdom';
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { ProblemError, type FieldMeta } from '@haobang/api-client';
import { AdminRoot, newQueryClient } from './admin-root';
import { FieldsForm } from './fields-form';
import { anythingUnsaved } from './unsaved';

// A machine under load draws slowly; nothing here is about speed.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(90_000);

const FIELDS: FieldMeta[] = [
  { name: 'title', label: { zh: '标题', en: 'Title' }, type: 'text', required: true, maxLength: 10 },
  { name: 'phone', label: { zh: '电话', en: 'Phone' }, type: 'phone', required: false },
];

function draw(onSubmit: (body: Record<string, unknown>) => Promise<void>, fields = FIELDS): void {
  standInForBrowser(() => ({ status: 401, body: { title: 'x', status: 401, code: 'sign-in-required' } }));
  render(<AdminRoot queryClient={newQueryClient()}><FieldsForm fields={fields} onSubmit={onSubmit} /></AdminRoot>);
}

const press = (): void => { fireEvent.click(screen.getByRole('button', { name: '提交' })); };

describe('FieldsForm', () => {
  afterEach(cleanup);

  it('sends what was entered, and nothing for what was not', async () => {
    const sent: unknown[] = [];
    draw((body) => { sent.push(body); return Promise.resolve(); });
    fireEvent.change(screen.getByLabelText('标题'), { target: { value: ' 道路 ' } });
    press();
    await waitFor(() => expect(sent).toEqual([{ title: '道路' }]));
  });

  it('knows what would be lost by leaving: what was typed, until it was taken', async () => {
    let refuses = true;
    draw(() => (refuses ? Promise.reject(new ProblemError({ title: 'x', status: 409, code: 'wrong-state' })) : Promise.resolve()));
    expect(anythingUnsaved()).toBe(false);
    fireEvent.change(screen.getByLabelText('标题'), { target: { value: '道路' } });
    expect(anythingUnsaved()).toBe(true);
    press();
    await screen.findByRole('alert', { name: '' });
    expect(anythingUnsaved()).toBe(true);
    refuses = false;
    press();
    await waitFor(() => expect(anythingUnsaved()).toBe(false));
    fireEvent.change(screen.getByLabelText('标题'), { target: { value: '水' } });
    cleanup();
    expect(anythingUnsaved()).toBe(false);
  });

  it('asks for a required field before it asks the server', async () => {
    const sent: unknown[] = [];
    draw((body) => { sent.push(body); return Promise.resolve(); });
    press();
    await screen.findByText('请填写标题');
    expect(sent).toEqual([]);
  });

  it('takes a required field that is no text', async () => {
    const sent: unknown[] = [];
    draw((body) => { sent.push(body); return Promise.resolve(); }, [{ name: 'workdays', label: { zh: '延长工作日', en: 'Working days' }, type: 'integer', required: true }]);
    fireEvent.change(screen.getByLabelText('延长工作日'), { target: { value: '3' } });
    press();
    await waitFor(() => expect(sent).toEqual([{ workdays: 3 }]));
  });

  it('puts a refusal beside its field and shows the rest above, with the trace id; what was typed stays', async () => {
    draw(() => Promise.reject(new ProblemError({
      title: 'Invalid', status: 422, code: 'request-invalid', traceId: 'trace-7',
      errors: [{ pointer: '/phone', code: 'value-malformed', detail: '号码不对' }, { pointer: '/elsewhere', code: 'x', detail: '别处的问题' }],
    })));
    fireEvent.change(screen.getByLabelText('标题'), { target: { value: '道路' } });
    press();
    const beside = await screen.findByText('号码不对');
    expect(beside.closest('.ant-form-item')?.textContent).toContain('电话');
    expect(screen.getByRole('alert', { name: '' }).textContent).toContain('别处的问题');
    expect(screen.getByText(/trace-7/)).toBeDefined();
    expect(screen.getByLabelText<HTMLInputElement>('标题').value).toBe('道路');
  });
});
