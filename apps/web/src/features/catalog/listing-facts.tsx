import { industryName } from '../../entities/industry/industry-name';
import { AttributeValue } from '../../entities/listing/attribute-value';
import {
  attributeName,
  hasTerm,
  orderedAttributes,
  termName,
} from '../../entities/listing/kind-form';
import { listingPlace } from '../../entities/listing/listing-place';
import { isLowestPrice } from '../../entities/listing/listing-price';
import { useListingText } from '../../entities/listing/texts';
import type { Listing } from '../../entities/listing/types';
import { PriceText, QuantityText } from '../../ui/amount';
import { Day, Deadline, DateTime } from '../../ui/date-time';
import { Fact, Facts } from '../../ui/facts';
import { useLanguage } from '../../ui/language';
import { Certificates, TaxText, TierTable } from './sale-facts';
import { useCatalogText } from './texts';

/** The listing, field by field; fields that it leaves open are left out. */
export function ListingFacts({ listing }: { listing: Listing }) {
  const t = useCatalogText();
  const { kinds } = useListingText();
  const language = useLanguage();
  const { kind, quantity, minimumOrder, leadTimeDays, dueDate, validUntil, publishedAt } = listing;
  return (
    <Facts>
      {(hasTerm(kind, 'price') || listing.price) && (
        <Fact label={termName(kind, 'price', t.fields.price[listing.side], language)}>
          <strong>
            <PriceText
              price={listing.price}
              per={listing.priceUnit}
              lowest={isLowestPrice(listing)}
            />
          </strong>
          <TaxText listing={listing} />
        </Fact>
      )}
      <Fact label={t.fields.priceTiers} wide>
        {listing.priceTiers.length > 0 && <TierTable listing={listing} />}
      </Fact>
      <Fact label={t.fields.ownNumber}>{listing.ownNumber}</Fact>
      <Fact label={termName(kind, 'quantity', t.fields.quantity, language)}>
        {quantity && <QuantityText quantity={quantity} />}
      </Fact>
      <Fact label={t.fields.minimumOrder}>
        {minimumOrder && <QuantityText quantity={minimumOrder} />}
      </Fact>
      <Fact label={t.fields.packing}>{listing.packing}</Fact>
      <Fact label={t.fields.capacity}>
        {listing.capacity && <QuantityText quantity={listing.capacity} />}
      </Fact>
      <Fact label={t.fields.leadTimeDays}>{leadTimeDays !== null && t.days(leadTimeDays)}</Fact>
      <Fact label={t.fields.dueDate}>
        {dueDate && (
          <>
            <Day on={dueDate} /> · <Deadline at={dueDate} />
          </>
        )}
      </Fact>
      <Fact label={t.fields.kind}>{kinds[kind]}</Fact>
      <Fact label={t.fields.industry}>{industryName(listing.industry, language)}</Fact>
      {orderedAttributes(listing).map((attribute) => (
        <Fact key={attribute.name} label={attributeName(kind, attribute.name, language)}>
          <AttributeValue attribute={attribute} kind={kind} />
        </Fact>
      ))}
      <Fact label={listing.origin ? t.fields.origin : t.fields.region}>
        {listingPlace(listing, language)}
      </Fact>
      <Fact label={t.fields.certificates} wide>
        {listing.certificates.length > 0 && <Certificates listing={listing} />}
      </Fact>
      <Fact label={t.fields.crossRegionWish}>{t.wishes[listing.crossRegionWish]}</Fact>
      <Fact label={t.fields.validUntil}>{validUntil && <Day on={validUntil} />}</Fact>
      <Fact label={t.page.published}>{publishedAt && <DateTime at={publishedAt} />}</Fact>
    </Facts>
  );
}
