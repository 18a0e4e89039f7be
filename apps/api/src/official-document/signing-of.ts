import type { OfficeSettings } from '@hailong/schema/office-settings';
import type { Signing } from './document-foot.ts';
import type { Issuer } from './document-head.ts';

const DEFAULT_SIGNER = { title: 'Quyền hạn, chức vụ của người ký', name: '' };
const DEFAULT_RECIPIENTS = ['Lãnh đạo Ủy ban nhân dân', 'Lưu: VT'];

/** Lines of the signer's office: "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH" is two. */
export const signerLines = (title: string): readonly string[] =>
  title
    .split(/[\n/]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Who signs and who receives, as the office has set it; what it has not set is plain to see. */
export const signingOf = ({ signer, recipients }: OfficeSettings): Signing => {
  const { title, name } = signer ?? DEFAULT_SIGNER;
  return {
    titles: signerLines(title),
    name,
    recipients: recipients.length > 0 ? recipients : DEFAULT_RECIPIENTS,
  };
};

/** Whose document it is, as the office has set it. */
export const issuerOf = (office: {
  readonly officeName: string;
  readonly superiorName: string;
  readonly settings: OfficeSettings;
}): Issuer => ({
  superior: office.superiorName,
  name: office.officeName,
  code: office.settings.documentCode ?? 'BC',
  place: office.settings.placeName,
});
