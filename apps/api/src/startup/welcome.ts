import { renderUnicodeCompact } from 'uqr';
import { citizenUrl, type Whereabouts } from './citizen-url.ts';

export interface Welcome extends Whereabouts {
  readonly setupLink: string | null;
  readonly usesPlanPassword: boolean;
  /** False on a deployment started with SAMPLE_OFFICE=off and nothing else. */
  readonly hasOffice: boolean;
}

const adminUrl = ({ port, publicUrl }: Welcome): string =>
  `${publicUrl?.startsWith('https:') === true ? publicUrl : `http://localhost:${port}`}/admin`;

/** What the person at the terminal needs, and nothing else. */
export const welcome = (situation: Welcome): string => {
  const citizens = citizenUrl(situation);
  const { setupLink, usesPlanPassword, hasOffice } = situation;
  return [
    '',
    renderUnicodeCompact(`${citizens}/`, { border: 2 }),
    '',
    'Hài Lòng đang chạy · is running',
    '',
    `  Người dân · Citizens        ${citizens}/`,
    `  Máy tính bảng · Kiosk       ${citizens}/kiosk`,
    `  Quản trị · Administration   ${adminUrl(situation)}`,
    ...(setupLink === null
      ? []
      : [
          '',
          'Tạo quản trị viên đầu tiên (dùng một lần, trong 24 giờ) · Create the first administrator (once, within 24 hours):',
          `  ${setupLink}`,
        ]),
    ...(hasOffice
      ? []
      : [
          '',
          'Chưa có đơn vị nào nên chưa đánh giá được. Bỏ SAMPLE_OFFICE=off rồi khởi động lại để có đơn vị mẫu.',
          'There is no office yet, so nothing can be rated. Start again without SAMPLE_OFFICE=off for the sample office.',
        ]),
    ...(usesPlanPassword
      ? [
          '',
          'Lưu ý: mật khẩu Wi-Fi mẫu 12345678 ai cũng biết; hãy đặt mật khẩu khác trên bộ phát và khi in áp phích.',
          'Note: everyone knows the sample Wi-Fi password 12345678; choose another on the router and for the poster.',
        ]
      : []),
    '',
    'Dừng: Ctrl-C · Stop: Ctrl-C',
    '',
  ].join('\n');
};
