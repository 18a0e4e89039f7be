// Old syntax here and in the two entry files: an old Node must be able to read them to say that it is too old.
// (Every other module is imported after the check.)

const OLDEST = 20;

/** @returns {boolean} true, after saying so, if this Node cannot run the rest */
export const refuseOldNode = () => {
  const version = process.versions.node;
  if (Number(version.split('.')[0]) >= OLDEST) return false;
  console.error(
    `Cần Node.js ${OLDEST} trở lên (máy này có ${version}): tải tại https://nodejs.org rồi chạy lại.\n` +
      `Node.js ${OLDEST} or newer is needed (this machine has ${version}): get it from https://nodejs.org and run again.`,
  );
  process.exitCode = 1;
  return true;
};
