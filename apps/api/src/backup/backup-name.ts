const NAME = /^hai-long-(\d{4}-\d{2}-\d{2})T(\d{2})(\d{2})(\d{2})Z\.sql\.gz\.age$/;

/** Sorts by time, needs no quoting on any file system, and says with what it can be opened. */
export const backupName = (takenAt: Date): string =>
  `hai-long-${takenAt.toISOString().replaceAll(/:|\.\d+/g, '')}.sql.gz.age`;

/** When the backup of this name was taken, or null for any other file. */
export const takenAtOf = (name: string): Date | null => {
  const found = NAME.exec(name);
  return found && new Date(`${found[1]}T${found[2]}:${found[3]}:${found[4]}Z`);
};
