import type { OfficeSettings } from '@hailong/schema/office-settings';

/** The password is the one that was printed in the town's plan; the start-up text asks for another. */
export const SAMPLE_WIFI_PASSWORD = '12345678';

const workingDay = (weekday: number) => [
  { weekday, from: '07:30', until: '11:30' },
  { weekday, from: '13:30', until: '17:00' },
];

const settings: OfficeSettings = {
  wifi: [
    { ssid: 'Đánh Giá Cán Bộ', password: SAMPLE_WIFI_PASSWORD },
    { ssid: 'Đánh Giá Cán Bộ_5G', password: SAMPLE_WIFI_PASSWORD },
  ],
  openingHours: [1, 2, 3, 4, 5].flatMap(workingDay),
  minimumSample: 5,
  retentionMonths: 12,
  nameField: 'optional',
  procedureField: 'optional',
  languages: ['vi', 'en'],
  accent: null,
  thankYou: null,
  signer: null,
  placeName: 'Vạn Giã',
  documentCode: null,
  recipients: [],
  evaluationDay: 5,
  setUpStep: 'office',
  privacyNotice: {
    version: 1,
    text: {
      vi: 'Ông/Bà không bắt buộc phải ghi tên. Tên chỉ công chức Văn phòng – Thống kê và lãnh đạo được giao quyền mới xem được, mỗi lần xem đều được ghi lại. Cán bộ được đánh giá không xem được tên và ý kiến. Tên và ý kiến được xóa sau 12 tháng.',
      en: 'You do not have to give your name. Only the Office–Statistics official and leaders who were granted it can see names, and every view is recorded. The rated officer sees neither names nor comments. Names and comments are erased after 12 months.',
    },
  },
};

/** The town whose plan 44/KH-UBND this product began with; every person in it is invented. */
export const sampleOffice = {
  slug: 'van-gia',
  name: 'Bộ phận Tiếp nhận và Trả kết quả – UBND thị trấn Vạn Giã',
  superiorName: 'ỦY BAN NHÂN DÂN HUYỆN VẠN NINH',
  timeZone: 'Asia/Ho_Chi_Minh',
  sample: true,
  settings,
};
