import { Skeleton } from 'antd';
import { lazy, Suspense } from 'react';
import { useMe } from '../../entities/session/session';
import { Page } from '../../ui/page';
import { features } from '../features';
import { useAppText } from '../texts';

/** What the features let a person settle about themselves; the code of all of it is fetched at once. */
const Panels = lazy(async () => {
  const placed = features
    .flatMap(({ account }) => account ?? [])
    .sort((left, right) => left.order - right.order);
  const panels = await Promise.all(placed.map(({ part }) => part()));
  return { default: () => panels.map((Panel, at) => <Panel key={at} />) };
});

export function AccountPage() {
  const t = useAppText();
  const me = useMe();
  if (!me) return null;
  return (
    <Page title={t.account} narrow>
      <Suspense fallback={<Skeleton active />}>
        <Panels />
      </Suspense>
    </Page>
  );
}
