import type { Catalogue } from '@hailong/schema/catalogue';
import { aCriteriaSet } from '@hailong/schema/testing/builders';

export const aCatalogue = (overrides: Partial<Catalogue> = {}): Catalogue => ({
  office: { slug: 'van-gia', name: 'UBND thị trấn Vạn Giã', timeZone: 'Asia/Ho_Chi_Minh', sample: true },
  version: 'v1',
  sealingKey: { id: 'k1', publicKey: 'AAAA' },
  privacyNotice: { version: 1, text: { vi: 'Ai được xem', en: 'Who may see' } },
  counters: [{ id: '33333333-3333-4333-8333-333333333333', name: 'Quầy 1' }],
  officers: [
    {
      id: '11111111-1111-4111-8111-111111111111',
      name: 'Nguyễn Thị Hương',
      position: 'Công chức Tư pháp – Hộ tịch',
      counter: 'Quầy 1',
      counterId: '33333333-3333-4333-8333-333333333333',
      photo: null,
    },
  ],
  criteriaSet: aCriteriaSet(),
  procedures: [{ code: '1.001193', name: 'Đăng ký khai sinh', field: 'Hộ tịch' }],
  ...overrides,
});
