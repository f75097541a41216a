import type { contents as Chinese } from './contents.zh-CN';

export const contents: typeof Chinese = {
  draft: {
    title: 'Contents',
    pdf: 'Contract PDF',
    edit: 'Change',
    editTitle: 'Change the draft',
    editHint:
      'Both sides can until one has signed; the payment plan adds up to the contract amount.',
    amount: 'Contract amount',
    amountWrong: 'Give an amount',
    deliveryDueOn: 'Delivery by',
    warranty: 'Warranty (months, optional)',
    months: (count) => `${count} months`,
    paymentTerms: 'Payment words of the agreement',
    contradicts: 'Check the payment plan',
    contradictsHint:
      'The plan differs from the payment words of the agreement; once signed the plan prevails. Change it, or make sure.',
    wordsAre: (words) => `The agreement says: ${words}`,
    clauses: 'Clauses of my unit',
    buyerClauses: 'Clauses of the buyer',
    sellerClauses: 'Clauses of the seller',
    plan: 'Payment plan',
    addItem: 'Add an instalment',
    removeItem: 'Remove this instalment',
    kind: 'Instalment',
    itemAmount: 'Amount',
    dueOn: 'Due by',
    saved: 'Saved',
    save: 'Save',
    kinds: {
      deposit: 'Deposit',
      on_delivery: 'On delivery',
      retention: 'Retention',
      other: 'Other',
    },
    required: (label) => `${label} is missing`,
  },
};
