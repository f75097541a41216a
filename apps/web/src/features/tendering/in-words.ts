import { SealedBidError } from '@wanchang/sealed-bids';
import { currentLanguage } from '../../ui/language';

/** What goes wrong with keys and envelopes, in the reader's language. */
export async function inWords<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof SealedBidError)) throw error;
    const { zh, en } = error.text;
    throw new Error(currentLanguage() === 'en' ? en : zh, { cause: error });
  }
}
