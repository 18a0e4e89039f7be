import type { OfficeProfileDraft } from '@hailong/schema/office-settings';

/** How an office and the authority above it are called. */
export interface NamePreset {
  readonly key: 'today' | 'before';
  readonly name: string;
  readonly superiorName: string;
  readonly placeName: string;
}

/**
 * The town of plan 44/KH-UBND, by the names since 1 July 2025 (NQ 1667/NQ-UBTVQH15: Vạn Giã, Vạn Phú and Vạn Lương became
 * xã Vạn Ninh) and by those before. Other offices begin from the nearer one and change the place.
 */
export const NAME_PRESETS: readonly NamePreset[] = [
  {
    key: 'today',
    name: 'Trung tâm Phục vụ hành chính công xã Vạn Ninh',
    superiorName: 'ỦY BAN NHÂN DÂN XÃ VẠN NINH',
    placeName: 'Vạn Ninh',
  },
  {
    key: 'before',
    name: 'Bộ phận Tiếp nhận và Trả kết quả – UBND thị trấn Vạn Giã',
    superiorName: 'ỦY BAN NHÂN DÂN HUYỆN VẠN NINH',
    placeName: 'Vạn Giã',
  },
];

export const withPreset = (draft: OfficeProfileDraft, preset: NamePreset): OfficeProfileDraft => ({
  ...draft,
  name: preset.name,
  superiorName: preset.superiorName,
  settings: { ...draft.settings, placeName: preset.placeName },
});
