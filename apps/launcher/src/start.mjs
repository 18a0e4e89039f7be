// npm start: install and build if something changed, then run the server until it is told to stop.
import { refuseOldNode } from './refuse-old-node.mjs';

if (!refuseOldNode()) {
  void import('./start-product.mjs').then(({ startProduct }) => startProduct());
}
