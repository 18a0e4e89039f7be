import type { MembershipDraft } from '@hailong/schema/people';

/** Whether the draft can be sent: an officer without a roster entry would see nothing at all. */
export const lacksEntry = ({ role, officerId }: MembershipDraft): boolean => role === 'officer' && officerId === null;
