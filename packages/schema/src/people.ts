import { z } from 'zod';
import { roleSchema } from './role.ts';

/** What somebody may do in the office, as an administrator decides it. */
export const membershipDraftSchema = z.object({
  role: roleSchema,
  /** Only a leader can be granted names; for others it is dropped. */
  mayViewNames: z.boolean(),
  /** The person's own roster entry, if they are rated themselves. */
  officerId: z.uuid().nullable(),
});
export type MembershipDraft = z.infer<typeof membershipDraftSchema>;

export const invitationDraftSchema = membershipDraftSchema.extend({ displayName: z.string().trim().min(1).max(100) });
export type InvitationDraft = z.infer<typeof invitationDraftSchema>;

const personSchema = membershipDraftSchema.extend({
  userId: z.uuid(),
  username: z.string(),
  displayName: z.string(),
  isYou: z.boolean(),
  /** Whether signing in wants a code from their phone. */
  hasTwoFactor: z.boolean(),
  /** How many passkeys of theirs open this server. */
  passkeys: z.int().min(0),
});
export type Person = z.infer<typeof personSchema>;

/** A link that was given out and not used yet; the link itself is known only to who got it. */
const openLinkSchema = z.object({
  id: z.uuid(),
  kind: z.enum(['invitation', 'password']),
  displayName: z.string(),
  role: roleSchema,
  createdBy: z.string(),
  expiresAt: z.iso.datetime(),
});
export type OpenLink = z.infer<typeof openLinkSchema>;

/** Everybody of the office who signs in. */
export const peopleSchema = z.object({
  people: z.array(personSchema),
  links: z.array(openLinkSchema),
  /** Roster entries a person can be linked to. */
  officers: z.array(z.object({ id: z.uuid(), name: z.string() })),
});
export type People = z.infer<typeof peopleSchema>;

/** Said once: only its hash is kept. */
export const issuedLinkSchema = z.object({ token: z.string(), expiresAt: z.iso.datetime() });
export type IssuedLink = z.infer<typeof issuedLinkSchema>;

export const linkTokenSchema = z.object({ token: z.string().min(20).max(200) });

/** What a one-time link is for, to whoever holds it. */
export const linkPurposeSchema = z.object({
  kind: z.enum(['first-administrator', 'invitation', 'password']),
  officeName: z.string().nullable(),
  displayName: z.string().nullable(),
  /** Of the account whose password it renews. */
  username: z.string().nullable(),
});
export type LinkPurpose = z.infer<typeof linkPurposeSchema>;

/** Where the signed-in person is signed in. */
export const ownSessionsSchema = z.object({
  sessions: z.array(
    z.object({
      id: z.uuid(),
      startedAt: z.iso.datetime(),
      lastSeenAt: z.iso.datetime(),
      /** As the browser calls itself. */
      browser: z.string(),
      isThis: z.boolean(),
    }),
  ),
});
export type OwnSessions = z.infer<typeof ownSessionsSchema>;
