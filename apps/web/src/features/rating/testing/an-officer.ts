import type { CatalogueOfficer } from '@hailong/schema/catalogue';

export const anOfficer = (overrides: Partial<CatalogueOfficer> = {}): CatalogueOfficer => ({
  id: '11111111-1111-4111-8111-111111111111',
  name: 'Nguyễn Thị Hương',
  position: 'Công chức Tư pháp – Hộ tịch',
  counter: 'Quầy 1',
  counterId: '33333333-3333-4333-8333-333333333333',
  photo: null,
  ...overrides,
});
