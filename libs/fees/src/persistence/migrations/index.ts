import { Fees1764340003000 } from './1764340003000-fees';
import { BankStatements1764360200000 } from './1764360200000-bank-statements';
import { DraftsAndReceipts1764360300000 } from './1764360300000-drafts-and-receipts';

export const feesMigrations = [
  Fees1764340003000,
  BankStatements1764360200000,
  DraftsAndReceipts1764360300000,
];
