import type { zhCN } from './zh-CN';

/** What is learned from. */
type Learned = Record<'answers' | 'pairs' | 'units', number>;

export const en: typeof zhCN = {
  title: 'Matching',
  familiesLink: 'Product families',
  weightsLink: 'Change weights',
  precision: {
    title: 'Precision of feedback',
    hint: 'Of the members’ answers to matches, the share that was “interested”.',
    total: 'All',
    group: 'Group',
    byIndustry: 'By industry of the demand',
    byVersion: 'By the weights when it was answered',
    byReason: 'Why not relevant',
    share: 'Share',
    notes: 'What members wrote',
    at: 'When',
    answers: 'Answers',
    interested: 'Interested',
    precision: 'Precision',
    none: 'No member has answered a match yet',
    noneHint:
      'Once members say “interested” or “not relevant”, precision by industry appears here.',
    version: (version) => `Version ${version}`,
  },
  rematches: {
    title: 'Match everything again',
    hint: 'Matches every published listing again in the background. New listings still go first; it can be stopped and continued at any time.',
    list: 'Re-match runs',
    start: 'Match everything again',
    started: 'The re-match has started',
    confirmTitle: 'Match every listing again?',
    confirm:
      'It runs in the background; scores and order may change. Members are notified of new matches only.',
    cancel: 'Stop',
    resume: 'Continue',
    none: 'Nothing was matched again yet',
    reasons: {
      weights: 'weights changed',
      'family-rules': 'rules of product families changed',
      request: 'asked for by the secretariat',
      nightly: 'nightly run',
      session: 'for a matchmaking session',
    },
    states: {
      queued: 'queued',
      running: 'running',
      done: 'done',
      failed: 'failed',
      cancelled: 'stopped',
    },
    progress: (processed, total) => `${processed} of ${total} listings`,
    counting: 'Counting the listings',
    system: 'System',
  },
  weights: {
    title: 'Match weights',
    back: 'Matching',
    current: (version) => `version ${version} in force`,
    factors: 'Weight of each factor',
    hint: 'Together they make 100. Preview them on past feedback before saving. Reputation is how many of the units that invited a unit to negotiate in the past year had an answer within 10 days; with fewer than 3 such units it counts half.',
    sum: (sum) => `Together ${sum}`,
    sumWrong: (sum) => `Together ${sum}; must be 100`,
    was: (points) => `now ${points}`,
    number: 'A number from 0 to 100 with one decimal at most',
    preview: 'Preview',
    reset: 'Back to the weights in force',
    note: 'Why they change',
    noteMissing: 'Please give the reason for the change',
    save: 'Save and put in force',
    saveHint:
      'In force at once; every match is scored again in the background. Old versions are kept for comparison.',
    saved: 'The new weights are in force; matches are being scored again',
    stale:
      'Another person has just changed the weights. The newest version is loaded; check it before saving.',
    previewTitle: 'Effect on past feedback',
    previewNone:
      'There is no feedback to try them on, so the effect cannot be judged before saving.',
    previewFirst: 'Change the weights and choose “Preview” to see what becomes of past answers.',
    previewOld: 'The weights have changed again; preview them once more.',
    before: 'In force',
    after: 'Changed',
    shown: 'Matches shown',
    precision: 'Of those wanted',
    order: 'Order',
    orderHint: 'How often a wanted match stands before an unwanted one; 50 % is chance',
    group: 'Where',
    total: 'All',
    versions: 'Versions',
    version: (version) => `Version ${version}`,
    inForce: 'in force',
    use: 'Start from this',
  },
  learning: {
    title: 'Learned from answers',
    hint: 'Matches that units wanted are compared with those they did not want in the same list, to find weights that suit them better. Reputation and cross-region are not learned, and it never matters which unit it is. The result is a proposal: it takes effect only once you have tried and saved it, and any earlier version can be taken back.',
    learn: 'Learn from the answers',
    found: ({ answers, pairs, units }: Learned) =>
      `${answers} recent answers with ${pairs} pairs to compare, of ${units} units.`,
    tooFew: ({ answers, pairs, units }: Learned) =>
      `Not enough yet: ${answers} answers, ${pairs} pairs and ${units} units are needed.`,
    noBetter: 'The answers do not speak clearly for other weights: better leave them as they are.',
    better: (before: string, after: string) =>
      `Among answers of units that were not learned from, the wanted match comes first in ${before} of pairs now, in ${after} with the proposal.`,
    proposed: 'Proposed',
    use: 'Fill in above',
  },
  exposure: {
    title: 'What an exposure cap costs',
    cap: 'Exposure cap',
    none: 'none',
    hint: 'In how many demands’ match lists one supply may stand; leave it empty for no cap. It is applied when everything is matched again, each night included: a listing that is new or changed is first matched without it, and held to it by the next re-match. Matches with an answer or a negotiation room stay.',
    number: (min, max) => `A whole number from ${min} to ${max}, or nothing`,
    loss: 'Of the total score lost',
    highest: 'Lists with one supply, at most',
    shown: 'Supplies in a list',
    chosen: 'chosen',
    counted: (version, supplies, demands) =>
      `By version ${version} of the weights, for ${supplies} supplies and ${demands} demands with the best 20 of each; counted`,
    between: (cap) =>
      `A cap of ${cap} was not counted: it costs between the rows above and below it, and more than the last row where it is lower. Once saved and matched again, its figures appear here.`,
    notCounted:
      'Nothing was counted yet: after everything has been matched again, this shows what caps cost.',
    version: (cap) => `exposure cap ${cap}`,
  },
};
