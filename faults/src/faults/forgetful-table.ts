import type { Control } from '../fault.ts';
import { openHistory } from '../history.ts';
import { createRandom } from '../random.ts';
import { openOffice } from '../real/office.ts';
import { turnOnPhone } from '../real/phones.ts';

/** A rating that was acknowledged disappears behind the server's back, as after a restart that lost it. */
export const forgetfulTable: Control = {
  name: 'an acknowledged row is taken out of the table',
  attempts: 1,
  run: async (seed) => {
    const office = await openOffice();
    try {
      const history = openHistory();
      const phone = turnOnPhone(office.server.port, history, createRandom(seed));
      const [id] = [await phone.rate(), await phone.rate()];
      await phone.send();
      await office.asSuperuser(
        `alter table ratings disable trigger user; delete from ratings where id = '${id}'; alter table ratings enable trigger user`,
      );
      return history.judge(await office.held(), await phone.here());
    } finally {
      await office.close();
    }
  },
};
