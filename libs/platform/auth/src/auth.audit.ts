import { registerAuditActions, registerAuditSubjects } from '@haobang/audit';

/** What this library writes into the audit chain. */
registerAuditActions({
  'auth:': ['账户与权限', 'Accounts and rights'],
  'auth:client.amend': ['修改机器账户', 'Change a machine client'],
  'auth:client.create': ['新建机器账户', 'Make a machine client'],
  'auth:client.disable': ['停用机器账户', 'Disable a machine client'],
  'auth:client.enable': ['启用机器账户', 'Enable a machine client'],
  'auth:client.endSecret': ['作废机器账户旧密钥', 'End an old secret of a machine client'],
  'auth:client.rotate': ['更换机器账户密钥', 'Change the secret of a machine client'],
  'auth:client.scope': ['调整机器账户权限', 'Change the scopes of a machine client'],
  'auth:otp.confirm': ['启用动态验证码', 'Turn on one-time codes'],
  'auth:otp.remove': ['停用动态验证码', 'Turn off one-time codes'],
  'auth:password.change': ['修改密码', 'Change the own password'],
  'auth:personal.destroy': ['销毁个人信息', 'Destroy personal values'],
  'auth:role.grant': ['授予角色', 'Grant a role'],
  'auth:role.revoke': ['撤销角色', 'Revoke a role'],
  'auth:session.end': ['结束会话', 'End a session'],
  'auth:user.amend': ['修改账户', 'Change an account'],
  'auth:user.create': ['新建账户', 'Make an account'],
  'auth:user.disable': ['停用账户', 'Disable an account'],
  'auth:user.enable': ['启用账户', 'Enable an account'],
  'auth:user.link': ['关联外部身份', 'Link an identity'],
  'auth:user.reset': ['重置密码', 'Reset a password'],
  'auth:user.unlink': ['取消关联外部身份', 'Unlink an identity'],
  'auth:user.unlock': ['解锁账户', 'Unlock an account'],
});
registerAuditSubjects({ account: ['账户', 'account'], client: ['机器账户', 'machine client'] });
