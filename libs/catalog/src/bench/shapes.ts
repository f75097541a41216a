import type { Sample } from './draft';
import type { Random } from './random';
import * as files from './shapes/files';
import * as headers from './shapes/headers';
import * as lists from './shapes/lists';
import * as matrices from './shapes/matrices';
import * as money from './shapes/money';
import * as procurement from './shapes/procurement';

export type Shape = (random: Random) => Sample;

/** What files of companies look like. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  'plain-list': lists.plainList,
  'titled-list': lists.titledList,
  'merged-names': lists.mergedNames,
  'names-once': lists.namesOnce,
  'sections-and-totals': lists.sectionsAndTotals,
  'several-sheets': lists.severalSheets,
  'hidden-things': lists.hiddenThings,
  'no-header': lists.noHeader,
  'wide-catalogue': lists.wideCatalogue,
  'category-at-left': lists.categoryAtLeft,
  'two-line-header': headers.twoLineHeader,
  'grouped-header': headers.groupedHeader,
  'repeated-header': headers.repeatedHeader,
  'another-header-below': headers.anotherHeaderBelow,
  'side-by-side': headers.sideBySide,
  'units-in-headers': headers.unitsInHeaders,
  'unit-above': headers.unitAbove,
  'leading-zeros': headers.leadingZeros,
  'finish-matrix': matrices.finishMatrix,
  'quantity-matrix': matrices.quantityMatrix,
  'currency-in-header': money.currencyInHeader,
  'currency-in-format': money.currencyInFormat,
  'written-prices': money.writtenPrices,
  'written-amounts-and-times': money.writtenAmountsAndTimes,
  'money-per-unit': money.moneyPerUnit,
  formulas: money.formulas,
  'material-plan': procurement.materialPlan,
  budgets: procurement.budgets,
  inquiry: procurement.inquiry,
  'places-in-two-columns': procurement.placesInTwoColumns,
  'amounts-only': procurement.amountsOnly,
  utf8: files.utf8,
  gb18030: files.gb18030,
  utf16: files.utf16,
  big5: files.big5,
  traditional: files.traditional,
  proforma: files.proforma,
  'formatted-properties': files.formattedProperties,
  excel97: files.excel97,
  'open-document': files.openDocument,
  'binary-workbook': files.binaryWorkbook,
  'web-page': files.webPage,
};
