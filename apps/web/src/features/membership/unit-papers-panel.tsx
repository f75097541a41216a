import { Link } from 'react-router';
import { Day } from '../../ui/date-time';
import { ItemRow } from '../../ui/item-row';
import { Loaded } from '../../ui/loaded';
import { Panel } from '../../ui/panel';
import { useMyCertificate } from './queries';
import { useMembershipText } from './texts';

/** The certificate of my unit, and the ways to what else belongs to its membership. */
export function UnitPapersPanel() {
  const { unit: t } = useMembershipText();
  const query = useMyCertificate();
  return (
    <Panel title={t.papers} flush>
      <Loaded query={query} rows={1}>
        {({ certificate }) =>
          certificate ? (
            <ItemRow
              title={
                <>
                  <a href="/api/v1/my-unit/certificate.pdf">{t.certificate}</a>{' '}
                  <Link to={`/verify/${certificate.number}#${certificate.checkCode}`}>
                    {t.verify}
                  </Link>
                </>
              }
              hint={certificate.number}
              extra={<Day on={certificate.issuedOn} />}
            />
          ) : (
            <ItemRow title={t.certificate} hint={t.noCertificate} />
          )
        }
      </Loaded>
      {(['/my-posts', '/my-fees', '/unit-cases'] as const).map((to) => (
        <ItemRow key={to} title={<Link to={to}>{t.ways[to]}</Link>} hint={t.waysHint[to]} />
      ))}
    </Panel>
  );
}
