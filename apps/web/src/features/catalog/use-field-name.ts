import { useCatalogText } from './texts';

/** Fields by the names that the server gives them. */
export function useFieldName(): (field: string) => string {
  const { fields } = useCatalogText();
  const { price, ...plain } = fields;
  const names: Readonly<Record<string, string>> = {
    ...plain,
    price: price.supply,
    industryCode: fields.industry,
    regionCode: fields.region,
  };
  return (field) => names[field] ?? field;
}
