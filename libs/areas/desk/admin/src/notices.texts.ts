import { registerTexts } from '@haobang/admin-ui';

registerTexts('notices', {
  zh: {
    title: '通知', unreadOnly: '只看未读', all: '全部', allRead: '全部标为已读', done: '已全部标为已读', more: '加载更多',
    none: '没有通知', noneUnread: '没有未读通知', hint: '交办、退回、待您审批的申请及其答复、督办、即将到期和已超期的事项会在一分钟内通知到这里，保留90天。',
    what: { assigned: '新交办', returned: '已退回', asked: '待您审批', answered: '申请已答复', supervised: '督办', dueSoon: '即将到期', overdue: '已超期' }, unread: '未读', inNameOf: '通知给{{name}}，您正代理',
  },
  en: {
    title: 'Notices', unreadOnly: 'Unread only', all: 'All', allRead: 'Mark all as read', done: 'All marked as read', more: 'Show more',
    none: 'No notices', noneUnread: 'Nothing unread', hint: 'What is assigned, sent back, asked of you or answered, supervised, due soon or overdue shows up here within a minute, and is kept for 90 days.',
    what: { assigned: 'Assigned', returned: 'Sent back', asked: 'Asks for approval', answered: 'Answered', supervised: 'Supervised', dueSoon: 'Due soon', overdue: 'Overdue' }, unread: 'unread', inNameOf: 'Told to {{name}}, for whom you stand in',
  },
});
