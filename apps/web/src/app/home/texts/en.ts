import { taskWords } from './first-words.mts';
import type { zhCN } from './zh-CN';

const words = taskWords.en;

export const en: typeof zhCN = {
  visitor: {
    title: 'Wanchang Net',
    lead: 'Where coastal and central-western China meet in trade',
    what: 'The supply, demand and negotiation platform of the Joint Conference. Member units publish what they offer and need, get explained matches within seconds, and negotiate to an agreement in deal rooms.',
    search: 'Search',
    searchHint: 'Product, model or industry, e.g. ball valve Q41F',
    popular: 'Often searched',
    words: ['ball valve', 'induction motor', 'deep groove ball bearing', 'cable', 'battery'],
    counts: {
      members: 'member units',
      supplies: 'supplies',
      demands: 'demands',
      provinces: 'provinces',
    },
    how: 'How it works',
    steps: [
      {
        title: 'Publish',
        text: 'One by one, or import the spreadsheet you have; rows with problems are explained.',
      },
      {
        title: 'Match',
        text: 'Scored by specification, industry, price, lead time and region. Every match says why; coast with interior comes first.',
      },
      {
        title: 'Negotiate',
        text: 'Talk, offer and counter in a deal room. Changes between offers are marked line by line until both accept the same one.',
      },
    ],
    joining: 'How to join',
    join: 'Apply for membership',
    joiningWho:
      'Counties, cities and districts, development zones, key townships, and Chinese or foreign enterprises can become members.',
    joiningSteps: [
      'The unit applies to the secretariat with its data and unified social credit code.',
      'The secretariat examines and visits; after approval the unit is registered as a member.',
      'The unit’s administrator gets an invitation by mail, opens an account and invites colleagues.',
    ],
    signIn: 'Member sign-in',
    benefits: 'What members can do',
    benefitList: [
      'Publish supplies and demands, and see full prices, quantities and units',
      'Every listing is matched by itself, coast with interior first, with reasons',
      'Negotiate, ask for quotes, take part in sealed tenders and auctions, all on record',
      'Follow an agreement through contract, delivery and payment',
      'Attend the joint conferences and book meetings one to one',
    ],
    contact: 'Call the secretariat',
    phone: 'Phone',
    mail: 'Mail',
    address: 'Address',
  },
  waiting: {
    title: words.waiting,
    nothing: 'Nothing waits for you',
    nothingHint: 'What you should answer, correct or do in time will stand here.',
    urgencies: words.urgencies,
    since: 'oldest',
    unavailable: (titles: readonly string[]) => `Not available just now: ${titles.join(', ')}`,
    again: 'Try again',
  },
  deadlines: { title: 'Due in the next 14 days' },
  member: { title: words.title.member },
  secretariat: { title: words.title.secretariat },
};
