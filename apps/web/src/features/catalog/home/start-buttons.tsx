import { FileExcelOutlined, PlusOutlined } from '@ant-design/icons';
import { LinkButton } from '../../../ui/link-button';
import { useCatalogHomeText } from './texts';

/** The ways to a new listing. */
export function StartButtons() {
  const t = useCatalogHomeText();
  return (
    <>
      <LinkButton icon={<FileExcelOutlined />} to="/my-listings/imports">
        {t.import}
      </LinkButton>
      <LinkButton icon={<PlusOutlined />} to="/my-listings/new?side=demand">
        {t.newDemand}
      </LinkButton>
      <LinkButton type="primary" icon={<PlusOutlined />} to="/my-listings/new?side=supply">
        {t.newSupply}
      </LinkButton>
    </>
  );
}
