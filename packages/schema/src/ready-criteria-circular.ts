import type { CriteriaQuestions } from './criteria.ts';
import type { Criterion } from './criterion.ts';

type Words = readonly [vi: string, en: string];

/** `levels` from score 0 upwards. */
const question = (code: string, label: Words, levels: readonly Words[], escape: Words): Criterion => ({
  code,
  label: { vi: label[0], en: label[1] },
  satisfaction: false,
  levels: levels.map(([vi, en], score) => ({ score, label: { vi, en } })),
  notApplicable: { vi: escape[0], en: escape[1] },
  reasons: [],
});

const complaint = question(
  'no-harassment',
  ['Cán bộ có gây nhũng nhiễu, phiền hà không?', 'Did the officer harass you or cause you trouble?'],
  [
    ['Có', 'Yes'],
    ['Không', 'No'],
  ],
  ['Không muốn trả lời', 'Prefer not to answer'],
);

/**
 * What citizens can tell of an officer's indicators in TT 01/2018/TT-VPCP, Đ.13: CS1, CS3, CS4 and the complaint part of
 * CS7. Nobody knows the total time before the result is there, and a visit because one's own papers were missing is not
 * the office's fault: hence the escapes, which count nowhere.
 */
export const circularQuestions: CriteriaQuestions = {
  items: [
    question(
      'total-time',
      ['Tổng thời gian giải quyết hồ sơ so với quy định', 'Total time taken, against the time allowed'],
      [
        ['Dài hơn', 'Longer'],
        ['Bằng', 'The same'],
        ['Ngắn hơn', 'Shorter'],
      ],
      ['Chưa đến hẹn / chưa có kết quả', 'Not due yet / no result yet'],
    ),
    question(
      'contacts',
      [
        'Số lần phải liên hệ nơi tiếp nhận để hoàn thiện hồ sơ',
        'Times you had to contact the desk to complete the dossier',
      ],
      [
        ['Hơn 1 lần', 'More than once'],
        ['1 lần', 'Once'],
        ['0 lần', 'Not at all'],
      ],
      ['Phải liên hệ thêm do tôi thiếu giấy tờ', 'I had to, because papers of mine were missing'],
    ),
    question(
      'agencies',
      ['Số cơ quan phải liên hệ để hoàn thiện hồ sơ', 'Offices you had to contact to complete the dossier'],
      [
        ['Hơn 1 cơ quan', 'More than one'],
        ['1, là Bộ phận Một cửa', 'One, the One-Stop Shop'],
        ['Không phải liên hệ', 'None'],
      ],
      ['Chưa hoàn thiện hồ sơ', 'The dossier is not complete yet'],
    ),
    {
      ...complaint,
      reasons: [
        { code: 'harassing', label: { vi: 'Gây khó dễ, phiền hà', en: 'Made things difficult' } },
        { code: 'extra-fee', label: { vi: 'Đòi chi phí ngoài quy định', en: 'Asked for money beyond the fees' } },
        {
          code: 'extra-papers',
          label: { vi: 'Đòi thêm giấy tờ ngoài quy định', en: 'Asked for papers beyond the rules' },
        },
        {
          code: 'outside-desk',
          label: { vi: 'Hẹn giải quyết ngoài Bộ phận Một cửa', en: 'Wanted to settle it outside the desk' },
        },
      ],
    },
  ],
  scoringProfile: {
    id: 'tt-01-2018',
    indicators: { cs1: 'total-time', cs3: 'contacts', cs4: 'agencies', cs7: 'no-harassment' },
  },
};
