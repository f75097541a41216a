import type { Me } from '../../../entities/session/types';
import { textNow } from '../../../ui/i18n';
import { messageOf } from '../../../ui/problem';
import { sendScans } from './send-scans';
import { dayTexts } from './texts';
import type { TableScanAnswer } from './types';
import { isSentByItsPage } from './use-kept-scans';
import { keptTableScans } from './use-table-scans';

type Say = (text: string) => Promise<void>;
interface Messages {
  readonly success: Say;
  readonly warning: Say;
  readonly error: Say;
}

const isSeated = ({ result }: TableScanAnswer) => result === 'in' || result === 'again';

/** Sends what no open page sends, and says what came of it. */
export async function sendKeptTableScans(me: Me, say: Messages): Promise<void> {
  const { table: t, scans } = textNow(dayTexts);
  for (const kept of keptTableScans(me).filter(({ owner }) => !isSentByItsPage(owner))) {
    const { answers, refused, refusal } = await sendScans(kept);
    const seated = answers.filter(isSeated).length;
    // Each is there until it closes: all of them stand at once.
    await Promise.all([
      seated > 0 && say.success(t.sent(seated)),
      ...answers.filter((one) => !isSeated(one)).map((one) => say.warning(textOf(one))),
      refused > 0 && say.error(`${scans.refused(refused)} ${messageOf(refusal)}`),
    ]);
  }

  function textOf({ result, meetingHall, meetingTable }: TableScanAnswer): string {
    return t.results[result](meetingHall && meetingTable ? `${meetingHall} ${meetingTable}` : '');
  }
}
