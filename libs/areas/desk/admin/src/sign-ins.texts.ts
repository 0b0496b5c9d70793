import { registerTexts } from '@haobang/admin-ui';

registerTexts('administration', {
  zh: {
    way: { title: '方式', password: '密码', oidc: '统一身份认证', token: '令牌' },
    outcome: {
      any: '全部结果', 'signed-in': '登录成功', 'signed-out': '退出登录', 'name-unknown': '用户名不存在', 'password-wrong': '密码错误', 'password-over': '一次性密码过期', 'otp-required': '待输入验证码', 'otp-wrong': '验证码错误', disabled: '账户已停用', locked: '已锁定', ended: '被强制退出',
      'identity-unknown': '身份未关联', 'provider-refused': '认证信息无效', 'token-issued': '签发令牌', 'client-unknown': '对接系统不存在', 'secret-wrong': '密钥错误', 'scope-refused': '超出权限范围',
    },
    subjects: {
      title: '统一身份认证', since: '关联时间', link: '关联身份', unlink: '取消关联', linkHint: '关联后，持有该身份的人可直接登录此账户。身份标识见认证服务的人员目录，或审计“登录”中“身份未关联”的记录。',
      none: '尚未关联身份，只能用用户名和密码登录。', former: '已停用的认证服务', unlinkHint: '取消后，通过该身份登录的会话立即结束。',
    },
  },
  en: {
    way: { title: 'By', password: 'password', oidc: 'provider', token: 'token' },
    outcome: {
      any: 'Every outcome', 'signed-in': 'Signed in', 'signed-out': 'Signed out', 'name-unknown': 'Unknown name', 'password-wrong': 'Wrong password', 'password-over': 'One-time password over', 'otp-required': 'Asked for the code', 'otp-wrong': 'Wrong code', disabled: 'Disabled account', locked: 'Locked', ended: 'Ended by another',
      'identity-unknown': 'Identity not linked', 'provider-refused': 'No valid answer', 'token-issued': 'Token issued', 'client-unknown': 'Unknown client', 'secret-wrong': 'Wrong key', 'scope-refused': 'Scope refused',
    },
    subjects: {
      title: 'Sign-in by the provider', since: 'Linked', link: 'Link an identity', unlink: 'Unlink', linkHint: 'Whoever holds that identity then opens this account. Find it in the provider\'s directory, or in the log of sign-ins under “Identity not linked”.',
      none: 'No identity is linked: the account is opened with user name and password only.', former: 'a provider of the past', unlinkHint: 'The sessions that this identity opened end at once.',
    },
  },
});

registerTexts('problems', {
  zh: { 'subject-linked': '该身份已关联到账户。', 'account-linked': '该账户已关联另一身份，请先取消关联。', 'oidc-not-set-up': '未启用统一身份认证。' },
  en: { 'subject-linked': 'The identity is linked to an account already.', 'account-linked': 'The account is linked to another identity. Unlink that one first.', 'oidc-not-set-up': 'No provider is set up.' },
});
