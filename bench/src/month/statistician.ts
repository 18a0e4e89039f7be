/** Who reads and closes the months, in every database. */
export const STATISTICIAN = {
  office: 'van-gia',
  username: 'thong.ke',
  password: 'Bao-cao-thang-2026',
  displayName: 'Thống kê',
  role: 'statistician',
} as const;
