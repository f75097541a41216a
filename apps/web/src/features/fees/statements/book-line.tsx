import { Button, Form, Input } from 'antd';
import { bookLineLimits } from '../../../api/api-values';
import { MemberSelect } from '../../../entities/member/member-select';
import { FormModal } from '../../../ui/form-modal';
import { groupDigits } from '../../../ui/numbers';
import { useBookLine } from './queries';
import { useStatementsText } from './texts';
import type { NewBooking, StatementLine } from './types';

/** A person says for which unit, or for which units, the amount was paid. */
export function BookLine({ line, onClose }: { line: StatementLine; onClose: () => void }) {
  const t = useStatementsText();
  const book = useBookLine(line.id);
  const { amount, counterName, proposedMemberId } = line;
  const known = line.candidates.map(({ id, name }) => ({ id, nameZh: name }));
  const first = { memberId: proposedMemberId ?? undefined, amount };
  return (
    <FormModal
      title={t.bookTitle}
      hint={t.bookHint(groupDigits(amount), counterName || t.noName)}
      save={t.confirm}
      initialValues={{ parts: [first] } as Partial<NewBooking>}
      mutation={book}
      bodyOf={(values: NewBooking) => values}
      done={t.booked}
      onClose={onClose}
    >
      <Form.List name="parts">
        {(parts, { add, remove }) => (
          <>
            {parts.map(({ key, name }) => (
              <div key={key}>
                <Form.Item
                  name={[name, 'memberId']}
                  label={t.unit}
                  rules={[{ required: true, message: t.required(t.unit) }]}
                >
                  <MemberSelect known={known} />
                </Form.Item>
                <Form.Item
                  name={[name, 'amount']}
                  label={t.amount}
                  rules={[
                    { required: true, pattern: /^\d{1,10}(\.\d{1,2})?$/, message: t.amountWrong },
                  ]}
                >
                  <Input inputMode="decimal" />
                </Form.Item>
                {parts.length > 1 && (
                  <Button size="small" onClick={() => remove(name)}>
                    {t.removeUnit}
                  </Button>
                )}
              </div>
            ))}
            {parts.length < bookLineLimits.parts.maxItems && (
              <Button type="dashed" block style={{ marginBottom: 16 }} onClick={() => add({})}>
                {t.addUnit}
              </Button>
            )}
          </>
        )}
      </Form.List>
    </FormModal>
  );
}
