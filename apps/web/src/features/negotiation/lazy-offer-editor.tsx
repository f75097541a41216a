import { Spin } from 'antd';
import { lazy, Suspense } from 'react';
import type { DealRoom } from '../../entities/deal-room/types';

const OfferEditor = lazy(async () => ({ default: (await import('./offer-editor')).OfferEditor }));

interface OfferEditorProps {
  room: DealRoom;
  onClose: () => void;
}

/** Loaded for the first offer that is written: calendars and forms are not needed for reading. */
export function LazyOfferEditor(props: OfferEditorProps) {
  return (
    <Suspense fallback={<Spin fullscreen />}>
      <OfferEditor {...props} />
    </Suspense>
  );
}
