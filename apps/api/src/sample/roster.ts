interface SampleOfficer {
  readonly id: string;
  readonly name: string;
  readonly position: string;
  readonly counterId: string;
  /** File in portraits/. */
  readonly portrait: string;
}

/** Fixed ids, so that a printed QR code, a test and a second installation all name the same desk. */
export const sampleCounters = [
  { id: '60bf0a1b-ab51-5bfa-9397-ed7801d0aaca', name: 'Quầy 1' },
  { id: '705a2cf9-5520-514c-a920-96c4a0a63e58', name: 'Quầy 2' },
  { id: 'f494289a-4f70-52c6-b6fc-20dc4d8de9fa', name: 'Quầy 3' },
  { id: '667a4bb1-f400-5626-99a4-1c5ad81cc0a3', name: 'Quầy 4' },
  { id: 'b6ffe835-957d-5fe4-b086-01bea1d93ee9', name: 'Quầy 5' },
  { id: '3a4cec98-ab4d-50b1-aabd-65784557afa3', name: 'Quầy 6' },
] as const;

const [first, second, third, fourth, fifth, sixth] = sampleCounters;

/** Invented people in the six positions a commune has. */
export const sampleOfficers: readonly SampleOfficer[] = [
  {
    id: 'a7c1f202-2278-5c4a-a6e2-e35d61fe7475',
    name: 'Nguyễn Thị Hồng Nhung',
    position: 'Công chức Văn phòng – Thống kê',
    counterId: first.id,
    portrait: 'officer-1.webp',
  },
  {
    id: '7077c9ac-9632-545e-8c74-1d1bc09324e0',
    name: 'Trần Văn Phúc',
    position: 'Công chức Tư pháp – Hộ tịch',
    counterId: second.id,
    portrait: 'officer-2.webp',
  },
  {
    id: 'bef2daa8-b3d4-5797-97a1-15c240642148',
    name: 'Lê Minh Tuấn',
    position: 'Công chức Địa chính – Xây dựng – Đô thị và Môi trường',
    counterId: third.id,
    portrait: 'officer-3.webp',
  },
  {
    id: '70e8eaab-89fd-556b-801c-79b7c3902fd6',
    name: 'Phạm Thị Thu Hà',
    position: 'Công chức Tài chính – Kế toán',
    counterId: fourth.id,
    portrait: 'officer-4.webp',
  },
  {
    id: 'd9c3b592-1de1-5e64-87bd-38dbec6c6aa7',
    name: 'Võ Ngọc Bích Trâm',
    position: 'Công chức Văn hóa – Xã hội',
    counterId: fifth.id,
    portrait: 'officer-5.webp',
  },
  {
    id: 'aa19fae2-d6c1-5e9d-9744-a55d9944a835',
    name: 'Huỳnh Quốc Bảo',
    position: 'Cán bộ Công an thị trấn',
    counterId: sixth.id,
    portrait: 'officer-6.webp',
  },
];
