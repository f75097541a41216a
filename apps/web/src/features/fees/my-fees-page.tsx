import { Fact, Facts } from '../../ui/facts';
import { ItemRow } from '../../ui/item-row';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { InvoiceRow } from './invoice-row';
import { PaymentRow } from './payment-row';
import { useMyFees } from './queries';
import { useFeesText } from './texts';

/** What the unit owes and paid; also of a unit without access, which pays to get it back. */
export function MyFeesPage() {
  const { mine: t, yuan } = useFeesText();
  const fees = useMyFees();
  return (
    <Page title={t.title} narrow>
      <Loaded query={fees}>
        {({ owed, credit, invoices, payments }) => (
          <>
            <Panel>
              <Facts>
                <Fact label={t.owed}>
                  <strong>{yuan(owed)}</strong>
                </Fact>
                <Fact label={t.credit}>{yuan(credit)}</Fact>
              </Facts>
            </Panel>
            <Panel title={t.invoices} flush>
              {invoices.length === 0 && <ItemRow title={null} hint={t.none} />}
              <ul>
                {invoices.map((invoice) => (
                  <li key={invoice.id}>
                    <InvoiceRow
                      invoice={invoice}
                      extra={
                        invoice.state !== 'cancelled' && (
                          <a href={`/api/v1/my-unit/invoices/${invoice.id}/invoice.pdf`}>
                            {t.invoicePdf}
                          </a>
                        )
                      }
                    />
                  </li>
                ))}
              </ul>
            </Panel>
            <Panel title={t.payments} flush>
              {payments.length === 0 && <ItemRow title={null} hint={t.noPayments} />}
              <ul>
                {payments.map((payment) => (
                  <li key={payment.id}>
                    <PaymentRow
                      payment={payment}
                      extra={
                        payment.hasReceipt && (
                          <a href={`/api/v1/my-unit/payments/${payment.id}/receipt.pdf`}>
                            {t.receipt}
                          </a>
                        )
                      }
                    />
                  </li>
                ))}
              </ul>
            </Panel>
          </>
        )}
      </Loaded>
    </Page>
  );
}
