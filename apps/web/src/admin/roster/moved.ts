/** The ids with one of them put where `neighbour` stands; everybody between makes room. */
export const moved = (ids: readonly string[], id: string, neighbour: string): readonly string[] => {
  const place = ids.indexOf(neighbour);
  const others = ids.filter((candidate) => candidate !== id);
  return [...others.slice(0, place), id, ...others.slice(place)];
};
