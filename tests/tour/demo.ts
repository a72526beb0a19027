import type { Tour } from './tourist.ts';

/** What only the demo has: whom one may be, and its open post. */
export const tourDemo = async (tour: Tour): Promise<void> => {
  const newcomer = await tour.enter();
  await newcomer.see('/demo', 'demo', 'Karen Bruun');
  await newcomer.see('/demo/post', 'demo-post', 'inger@vejle.example');
  await newcomer.see('/demo/post/1', 'demo-brev');
  await newcomer.leave();
};
