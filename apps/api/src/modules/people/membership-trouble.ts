import type { MembershipDraft } from '@hailong/schema/people';

/**
 * Whether a person may change this membership. Nobody changes their own role, grant or tie to a roster entry: an untied
 * administrator would decide about their own ratings. Tying oneself only takes rights away.
 */
export const isOwnDoing = (before: MembershipDraft, after: MembershipDraft | null): boolean =>
  after === null ||
  before.role !== after.role ||
  before.mayViewNames !== after.mayViewNames ||
  (before.officerId !== null && before.officerId !== after.officerId);

/** The draft as it is kept: names are granted to leaders only. */
export const keptMembership = ({ role, mayViewNames, officerId }: MembershipDraft): MembershipDraft => ({
  role,
  mayViewNames: role === 'leader' && mayViewNames,
  officerId,
});
