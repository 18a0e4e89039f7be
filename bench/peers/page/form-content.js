// The sample office's own words, so that every page asks the same; '#catalogue' is what the server answers.
import catalogue from '#catalogue';

export const title = 'Đánh giá cán bộ, công chức';
export const officers = catalogue.officers.map(({ id, name, position }) => ({
  value: id,
  text: `${name}, ${position}`,
}));
export const criteria = catalogue.criteriaSet.items.map(({ code, label, levels }) => ({
  code,
  title: label.vi,
  levels: levels.map(({ score, label: level }) => ({ value: String(score), text: level.vi })),
}));
export const procedures = catalogue.procedures.map(({ code, name }) => ({ value: code, text: name }));
export const send = (rating) =>
  fetch('/ratings', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(rating),
  });
