import { useFigures } from '../../../entities/home/queries';
import { Figure } from '../../../ui/figure';
import { useNegotiationHomeText } from './texts';

export function DealRoomFigures() {
  const t = useNegotiationHomeText();
  const figures = useFigures().data;
  return (
    <>
      <Figure label={t.open} value={figures?.roomsOpen} />
      <Figure label={t.agreements} value={figures?.agreements} />
    </>
  );
}
