import { envelope, letterSource, messageIdDomain } from '../messages/deliver.ts';
import type { Post } from '../messages/post.ts';
import { actingAs, type House } from '../http/house.ts';
import { newId } from '../platform/ids.ts';
import type { ConfirmsAs } from './account.ts';
import { mintSignIn } from './sign-in.acts.ts';
import { signInLetter } from './sign-in-asked.message.tsx';

/** Mints link and code and hands the mail over in one go. A mail that fails is tried again with new ones. */
export const sendSignIn = async (
  house: House,
  post: Post,
  { request, as }: { request: string; as: ConfirmsAs | null },
): Promise<void> => {
  const minted = await mintSignIn(actingAs(house, { kind: 'system' }), request, house.key);
  if (!minted) return;
  const { email, lang } = minted.request;
  const letter = signInLetter({ ...minted, purpose: minted.request.purpose, as }, letterSource(house, lang));
  const messageId = `<${newId()}@${messageIdDomain(house.config)}>`;
  const delivery = await post.send(envelope(house.config, letter, { email, lang, messageId }));
  if (delivery.outcome === 'failed') throw new Error(`sign-in mail not taken: ${delivery.answer}`);
};
