// npm test: install if something changed, then run every check and every test.
import { refuseOldNode } from './refuse-old-node.mjs';

if (!refuseOldNode()) {
  void import('./test-product.mjs').then(({ testProduct }) => testProduct());
}
