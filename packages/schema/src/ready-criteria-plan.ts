import type { Criterion, Reason } from './criterion.ts';
import { FIVE_LEVELS } from './five-levels.ts';

const reason = (code: string, vi: string, en: string): Reason => ({ code, label: { vi, en } });

// In plain words, what an officer must not do (NĐ 61/2018/NĐ-CP, Đ.5.1).
const EXTRA_PAPERS = reason('extra-papers', 'Đòi thêm giấy tờ ngoài quy định', 'Asked for papers beyond the rules');
const PASSED_AROUND = reason('passed-around', 'Đùn đẩy, chỉ sang nơi khác', 'Passed me on to someone else');
const OUTSIDE_DESK = reason(
  'outside-desk',
  'Hẹn giải quyết ngoài Bộ phận Một cửa',
  'Wanted to settle it outside the desk',
);

/** The three questions of plan 44/KH-UBND, step 2, on the five levels in use on government portals. */
export const planQuestions: Criterion[] = [
  {
    code: 'attitude',
    label: { vi: 'Thái độ phục vụ', en: 'Attitude' },
    satisfaction: true,
    levels: FIVE_LEVELS,
    notApplicable: null,
    reasons: [
      reason('rude', 'Nói năng, cư xử thiếu lịch sự', 'Spoke or behaved rudely'),
      reason('overbearing', 'Hách dịch, cửa quyền', 'Was overbearing'),
      reason('harassing', 'Gây khó dễ, phiền hà', 'Made things difficult'),
      reason('indifferent', 'Thờ ơ, làm việc riêng', 'Was indifferent or busy with private matters'),
      reason('disclosed', 'Để lộ thông tin của tôi', 'Disclosed my information'),
    ],
  },
  {
    code: 'resolution',
    label: { vi: 'Tình trạng giải quyết hồ sơ', en: 'How the dossier was settled' },
    satisfaction: true,
    levels: FIVE_LEVELS,
    notApplicable: { vi: 'Chưa đến hẹn / chưa có kết quả', en: 'Not due yet / no result yet' },
    reasons: [
      reason('late', 'Kéo dài, trễ hẹn', 'Dragged on, missed the date'),
      reason('refused', 'Từ chối hồ sơ không đúng', 'Refused the dossier wrongly'),
      EXTRA_PAPERS,
      reason('extra-fee', 'Đòi chi phí ngoài quy định', 'Asked for money beyond the fees'),
      reason('lost-or-altered', 'Làm mất hoặc sửa sai hồ sơ', 'Lost or wrongly changed the dossier'),
      OUTSIDE_DESK,
    ],
  },
  {
    code: 'guidance',
    label: { vi: 'Liên hệ, hướng dẫn', en: 'Contact and guidance' },
    satisfaction: true,
    levels: FIVE_LEVELS,
    notApplicable: null,
    reasons: [
      reason('unclear', 'Hướng dẫn không rõ, không đủ', 'Guidance unclear or incomplete'),
      reason('many-visits', 'Phải đi lại nhiều lần', 'Had to come many times'),
      PASSED_AROUND,
      EXTRA_PAPERS,
      reason('no-choice-of-channel', 'Không cho chọn cách nộp hồ sơ', 'No choice of how to submit'),
      reason('unreachable', 'Khó liên hệ, không trả lời', 'Hard to reach, no answer'),
    ],
  },
];
