import type { Account } from '@hailong/schema/account';
import type { Membership } from '@hailong/schema/role';

export const aMembership = (overrides: Partial<Membership> = {}): Membership => ({
  office: 'van-gia',
  officeName: 'UBND thị trấn Vạn Giã',
  role: 'statistician',
  mayViewNames: false,
  officerId: null,
  ...overrides,
});

export const anAccount = (overrides: Partial<Account> = {}): Account => ({
  username: 'thong.ke',
  displayName: 'Nguyễn Thị Hoa',
  memberships: [aMembership()],
  ...overrides,
});
