import { useFigures } from '../../../entities/home/queries';
import { Figure } from '../../../ui/figure';
import { useCatalogHomeText } from './texts';

export function ListingsFigure() {
  const t = useCatalogHomeText();
  const figures = useFigures().data;
  return <Figure label={t.published} value={figures?.listingsPublished} to="/search" />;
}
