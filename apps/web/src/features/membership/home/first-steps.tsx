import { CheckCircleFilled } from '@ant-design/icons';
import { Link } from 'react-router';
import { useMyUnit } from '../../../entities/member/queries';
import { ItemRow } from '../../../ui/item-row';
import { LinkButton } from '../../../ui/link-button';
import { useLocalMark } from '../../../ui/local-marks';
import { Panel } from '../../../ui/panel';
import { PlainButton } from '../../../ui/plain-button';
import { Tag } from '../../../ui/tag';
import { useColleagues, useHasListings } from '../queries';
import type { MyUnit } from '../types';
import { useMembershipHomeText } from './texts';

/** What others read of a unit before they talk to it. */
const isComplete = ({ introduction, contactName, contactPhone, industries }: MyUnit): boolean =>
  Boolean(introduction && contactName && contactPhone && industries.length > 0);

/** Leads a unit that has just joined; gone once it can be read of and has something listed, or when it is put aside. */
export function FirstSteps() {
  const unit = useMyUnit().data;
  const hasListings = useHasListings().data;
  if (!unit || hasListings === undefined) return null;
  if (hasListings && isComplete(unit)) return null;
  return <Steps unit={unit} hasListings={hasListings} />;
}

function Steps({ unit, hasListings }: { unit: MyUnit; hasListings: boolean }) {
  const { firstSteps: t } = useMembershipHomeText();
  const [isPutAside, putAside] = useLocalMark(`first-steps:${unit.id}`);
  const colleagues = useColleagues().data?.items.length ?? 1;
  if (isPutAside) return null;
  const steps = [
    { ...t.complete, done: isComplete(unit), to: '/unit' },
    { ...t.file, done: hasListings, to: '/my-listings/imports' },
    { ...t.colleagues, done: colleagues > 1, to: '/unit' },
    { ...t.region, done: false, to: `/search?side=demand&province=${unit.provinceCode}` },
  ];
  return (
    <Panel
      title={t.title}
      flush
      extra={
        <PlainButton look="link" size="small" onClick={putAside}>
          {t.putAside}
        </PlainButton>
      }
    >
      <ol>
        {steps.map(({ title, hint, go, done, to }) => (
          <li key={title}>
            <ItemRow
              title={done ? title : <Link to={to}>{title}</Link>}
              hint={hint}
              extra={
                done ? (
                  <Tag tone="good">
                    <CheckCircleFilled aria-hidden /> {t.done}
                  </Tag>
                ) : (
                  <LinkButton to={to}>{go}</LinkButton>
                )
              }
            />
          </li>
        ))}
      </ol>
    </Panel>
  );
}
